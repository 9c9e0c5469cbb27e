package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.people.Person;
import relais.referrals.Bureau;
import relais.referrals.Delivery;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Given;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * On a phone, Ada refers somebody; they say yes from the mail, without an account and without
 * JavaScript; Hugo takes a step, and Ada is told. In French, and in English without JavaScript.
 */
@Tag("browser")
class ReferralJourneyTest {

    private static final String PASSWORD = "a long enough password";
    private static final Pattern LINK = Pattern.compile("(/referrals/[\\w-]{43}\\?lang=[a-z]{2})");

    private static final GreenMail mailServer = mailServer();

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final RealPortal portal =
            new RealPortal(
                    database,
                    Map.of(
                            "RELAIS_DATA", "target/journey",
                            "RELAIS_BASE_URL", "http://localhost:1",
                            "RELAIS_SMTP_URL",
                                    "smtp://127.0.0.1:" + mailServer.getSmtp().getPort()));

    Cast cast;
    Bureau bureau;
    long item;

    private static GreenMail mailServer() {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        return server;
    }

    @AfterAll
    static void noMailServer() {
        mailServer.stop();
    }

    @BeforeEach
    void anOpenOffer() throws Exception {
        mailServer.purgeEmailFromAllMailboxes();
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        var credentials = portal.app().identity().credentials();
        credentials.give(cast.ada().id(), PASSWORD);
        credentials.give(cast.hugo().id(), PASSWORD);
        bureau = new Bureau(database.jdbi(), Instant.now());
        item = new Given(database.jdbi()).article("A pump doctor for the valley", "JOB");
        bureau.open(cast.hugo(), item);
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void from_a_name_that_comes_to_mind_to_talks(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var ada = browser(cast.ada(), language, scripts)) {
            ada.viewport(390, 844);
            refers(ada);
            saysYes(language);
            takesStep(language, scripts);
            ada.go("/notifications");
            ada.click("a[href='/me/referrals']");
            ada.await(() -> ada.path().equals("/me/referrals"));
            assertThat(ada.text("#my_referrals"))
                    .contains(language.equals("fr") ? "En discussion" : "In talks");
            assertThat(ada.isWiderThanItsWindow()).isFalse();
        }
    }

    @Test
    void a_screen_reader_finds_no_barrier() {
        bureau.refer(cast.ada(), bureau.referrals().offers().of(item).orElseThrow(), "m@x.example");
        var path = "/referrals/" + bureau.token();
        try (var ada = browser(cast.ada(), "en", true)) {
            for (var scheme : new String[] {"light", "dark"}) {
                ada.scheme(scheme);
                ada.viewport(390, 844);
                for (var page :
                        new String[] {
                            "/feed/" + item, "/feed/" + item + "/referral", "/me/referrals", path
                        }) {
                    ada.go(page);
                    assertThat(ada.barriers()).as(page).isEmpty();
                    assertThat(ada.isWiderThanItsWindow()).as(page).isFalse();
                }
            }
            ada.go(path);
            ada.click("form[action*='/removal'] button");
            ada.await(() -> ada.all("input[name='name']").isEmpty());
            assertThat(ada.barriers()).isEmpty();
            ada.go("/referrals/nothing");
            assertThat(ada.barriers()).isEmpty();
        }
    }

    private void refers(Chromium ada) {
        ada.go("/feed/" + item);
        ada.click("#referral a[href='/feed/" + item + "/referral']");
        ada.await(() -> ada.path().endsWith("/referral"));
        ada.type("name", "Mira Köhler");
        ada.type("mail", "mira@elsewhere.example");
        ada.click("input[name='acquaintance'][value='same-field']");
        ada.type("word", "She hears what a pump wants.");
        ada.click("form[action$='/referral'] .actions button");
        ada.await(() -> !ada.all("#field_asked_error").isEmpty());
        assertThat(ada.find("#field_name").getDomProperty("value")).isEqualTo("Mira Köhler");
        assertThat(ada.isWiderThanItsWindow()).isFalse();
        ada.click("#field_asked");
        ada.click("form[action$='/referral'] .actions button");
        ada.await(() -> ada.path().equals("/me/referrals"));
        assertThat(ada.text("#my_referrals")).contains("Mira Köhler");
    }

    /** Without an account, and without JavaScript. */
    private void saysYes(String language) {
        var later = new Bureau(database.jdbi(), Instant.now().plusSeconds(1));
        new Delivery(database.jdbi(), later, URI.create("http://localhost:1")).to(mailServer);
        try (var mira = Chromium.withoutScripts(portal.origin(), language)) {
            mira.viewport(390, 844);
            mira.go(link());
            assertThat(mira.text("main")).contains("Ada Lindqvist", "Mira Köhler");
            mira.type("phone", "+49 561 5550");
            mira.click("main .form .actions .button:not(.button--quiet)");
            mira.await(() -> mira.all("input[name='phone']").isEmpty());
            assertThat(mira.text("main")).contains("+49 561 5550");
            assertThat(mira.isWiderThanItsWindow()).isFalse();
        }
    }

    private void takesStep(String language, boolean scripts) {
        try (var hugo = browser(cast.hugo(), language, scripts)) {
            hugo.go("/hr/referrals");
            hugo.click("#referrals h2 a");
            hugo.await(() -> hugo.path().matches("/hr/referrals/\\d+"));
            assertThat(hugo.text("#candidate")).contains("+49 561 5550");
            hugo.click("input[name='status'][value='talking']");
            hugo.type("note", "Met on site.");
            hugo.click("form[action^='/hr/referrals/'] .actions button");
            hugo.await(() -> hugo.text("#history").contains("Met on site."));
            assertThat(hugo.barriers()).isEmpty();
        }
    }

    /** The portal's own postman may have been faster. */
    private static String link() {
        mailServer.waitForIncomingEmail(10_000, 1);
        var mails = mailServer.getReceivedMessages();
        assertThat(mails).hasSize(1);
        var body = GreenMailUtil.getBody(mails[0]).replace("=\r\n", "").replace("=3D", "=");
        var found = LINK.matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Chromium browser(Person person, String language, boolean scripts) {
        var browser =
                scripts
                        ? Chromium.open(portal.origin(), language)
                        : Chromium.withoutScripts(portal.origin(), language);
        browser.signIn(person.email(), PASSWORD);
        return browser;
    }
}
