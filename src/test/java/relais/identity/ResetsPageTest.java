package relais.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.mail.Outbox;
import relais.support.Cast;
import relais.support.RealPortal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

class ResetsPageTest {

    private static final String ADA = "ambassador@relais.example";
    private static final String NEW = "seven herons count the boats";
    private static final Map<String, String> TYPED = Map.of("password", NEW, "repeated", NEW);

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    private PasswordResets resets;

    @BeforeEach
    void the_people_are_there() {
        new Cast(database.jdbi());
        resets = new PasswordResets(database.jdbi(), closed(), portal.clock());
    }

    @Test
    void a_link_lets_its_owner_choose_a_password_once() {
        var link = resets.pathFor(ADA).orElseThrow();
        var browser = portal.browser();
        assertThat(browser.get(link).text("main")).contains("Ada Lindqvist");
        assertThat(browser.get(link).status()).isEqualTo(200);

        assertThat(browser.post(link, TYPED).location()).endsWith("/login");

        assertThat(browser.get(link).status()).isEqualTo(404);
        assertThat(browser.post(link, TYPED).status()).isEqualTo(404);
        assertThat(browser.signIn(ADA, NEW).status()).isEqualTo(303);
    }

    @Test
    void of_sixteen_that_use_a_link_together_one_wins() throws Exception {
        var token = new Token(resets.pathFor(ADA).orElseThrow().replaceFirst(".*/", ""));
        var credentials = portal.app().identity().credentials();
        var ada = resets.personFor(token).orElseThrow();

        var won = Together.call(16, () -> credentials.changeBy(token, ada.id(), NEW));

        assertThat(won).containsOnlyOnce(true);
    }

    @Test
    void using_one_link_ends_the_others_and_all_sessions() {
        var other = resets.pathFor(ADA).orElseThrow();
        var link = resets.pathFor(ADA).orElseThrow();
        var browser = portal.browser();
        browser.post("/login/demo", Map.of("email", ADA));

        portal.browser().post(link, TYPED);

        assertThat(portal.browser().get(other).status()).isEqualTo(404);
        assertThat(browser.get("/me/security").status()).isEqualTo(303);
    }

    @Test
    void a_link_is_good_for_an_hour() {
        var link = resets.pathFor(ADA).orElseThrow();

        portal.pass(Duration.ofMinutes(61));

        assertThat(portal.browser().get(link).status()).isEqualTo(404);
        assertThat(portal.browser().post(link, TYPED).status()).isEqualTo(404);
    }

    @Test
    void a_made_up_link_opens_nothing() {
        assertThat(portal.browser().get("/login/reset/abc").status()).isEqualTo(404);
        assertThat(portal.browser().get("/login/reset/%00%ff").status()).isIn(400, 404);
    }

    @Test
    void there_is_no_link_for_who_has_left() {
        assertThat(resets.pathFor("egon@relais.example")).isEmpty();
        assertThat(resets.pathFor("nobody@relais.example")).isEmpty();
    }

    @Test
    void a_password_that_will_not_do_leaves_the_link_usable() {
        var link = resets.pathFor(ADA).orElseThrow();

        assertThat(
                        portal.browser()
                                .post(link, Map.of("password", "short", "repeated", ""))
                                .status())
                .isEqualTo(422);
        assertThat(portal.browser().post(link, TYPED).status()).isEqualTo(303);
    }

    @Test
    void without_a_mail_server_the_page_says_whom_to_ask() {
        var known = portal.browser().post("/login/forgotten", Map.of("email", ADA));
        var unknown =
                portal.browser().post("/login/forgotten", Map.of("email", "nobody@relais.example"));

        assertThat(portal.browser().get("/login/forgotten").text("main")).contains("administrator");
        assertThat(known.status()).isEqualTo(200);
        assertThat(unknown.body()).isEqualTo(known.body());
    }

    @Test
    void with_one_a_link_comes_by_mail_to_who_has_an_account() throws Exception {
        var mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        mailServer.start();
        var mailing =
                new RealPortal(
                        database,
                        Map.of(
                                "RELAIS_SMTP_URL",
                                "smtp://127.0.0.1:" + mailServer.getSmtp().getPort(),
                                "RELAIS_BASE_URL",
                                "http://localhost:1"));
        mailing.beforeAll(null);
        try {
            var browser = mailing.browser();
            var unknown =
                    browser.post("/login/forgotten", Map.of("email", "nobody@relais.example"));
            var known = browser.post("/login/forgotten", Map.of("email", ADA));

            assertThat(unknown.body()).isEqualTo(known.body());
            assertThat(mailServer.waitForIncomingEmail(10_000, 1)).isTrue();
            assertThat(mailServer.getReceivedMessages()).hasSize(1);
            var message = mailServer.getReceivedMessages()[0];
            assertThat(message.getAllRecipients()[0].toString()).contains(ADA);
            var text = GreenMailUtil.getBody(message).replace("=\r\n", "").replace("=3D", "=");
            var link = Pattern.compile("http://localhost:1(/login/reset/[\\w-]+)").matcher(text);
            assertThat(link.find()).isTrue();
            assertThat(portal.browser().get(link.group(1)).status()).isEqualTo(200);
        } finally {
            mailing.afterAll(null);
            mailServer.stop();
        }
    }

    private static Outbox closed() {
        return new Outbox(database.jdbi(), Clock.systemUTC(), false, () -> {});
    }
}
