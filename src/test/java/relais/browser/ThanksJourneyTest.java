package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.util.List;
import java.util.Map;

/**
 * Ada thanks Bruno, Bruno puts it on the wall, Lena asks him into the spotlight, he says yes and
 * later no. In French, and in English without JavaScript.
 */
@Tag("browser")
class ThanksJourneyTest {

    private static final String PASSWORD = "a long enough password";
    private static final String WORDS = "You drew the valve for me twice, and never sighed.";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final RealPortal portal =
            new RealPortal(database, Map.of("RELAIS_DATA", "target/journey"));

    Cast cast;

    @BeforeEach
    void castWithPasswords() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        for (var person : List.of(cast.ada(), cast.bruno(), cast.emma(), cast.lena())) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void thanks_reach_the_wall_and_the_spotlight_by_the_receivers_wish(
            String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var ada = browser(cast.ada(), language, scripts);
                var bruno = browser(cast.bruno(), language, scripts)) {
            thanks(ada);
            putsItOnTheWall(bruno, scripts);
            ada.go("/kudos");
            assertThat(ada.text(".wall blockquote")).contains(WORDS);
            try (var lena = browser(cast.lena(), language, scripts)) {
                asks(lena);
            }
            saysYes(bruno);
            ada.go("/kudos");
            assertThat(ada.all(".spotlight")).hasSize(1);
            seesItOnTheHub(ada, scripts);
            withdraws(bruno);
            ada.go("/kudos");
            assertThat(ada.all(".spotlight")).isEmpty();
        }
    }

    private void thanks(Chromium ada) {
        ada.go("/people/" + cast.bruno().handle());
        ada.click("a[href='/kudos/to/" + cast.bruno().handle() + "']");
        ada.await(() -> ada.path().startsWith("/kudos/to/"));
        ada.type("message", "Thanks");
        ada.click("main form button.button");
        ada.await(() -> !ada.all("#field_message_error").isEmpty());
        assertThat(ada.find("[name=message]").getDomProperty("value")).isEqualTo("Thanks");
        ada.type("message", WORDS);
        ada.click("main form button.button");
        ada.await(() -> ada.path().matches("/kudos/\\d+"));
    }

    private void putsItOnTheWall(Chromium bruno, boolean scripts) {
        bruno.go("/");
        bruno.click("#hub_news a[href^='/kudos/']");
        bruno.await(() -> bruno.path().matches("/kudos/\\d+"));
        assertThat(bruno.text(".kudos blockquote")).isEqualTo(WORDS);
        if (scripts) {
            bruno.mark();
        }
        bruno.click("#kudos_choice form[action$='/wall'] button");
        bruno.await(() -> !bruno.all("#kudos_choice form[action$='/removal']").isEmpty());
        if (scripts) {
            assertThat(bruno.isSamePage()).isTrue();
        }
    }

    private void asks(Chromium lena) {
        lena.go("/lead/spotlights");
        lena.click("a[href$='?person=" + cast.bruno().handle() + "']");
        lena.await(() -> lena.path().startsWith("/lead/spotlights/new"));
        lena.type("textFr", "A dessiné une vanne deux fois, sans jamais soupirer.");
        lena.type("textEn", "Drew a valve twice, and never sighed.");
        lena.click("main form.form button.button");
        lena.await(() -> lena.path().equals("/lead/spotlights"));
        assertThat(lena.all("[id^=spotlight_]")).hasSize(1);
    }

    private void saysYes(Chromium bruno) {
        bruno.go("/");
        bruno.click("#hub_news a[href^='/kudos/spotlights/']");
        bruno.await(() -> bruno.path().startsWith("/kudos/spotlights/"));
        bruno.click("form[action$='/agreement'] button");
        bruno.await(() -> bruno.all("form[action$='/agreement']").isEmpty());
    }

    private void seesItOnTheHub(Chromium ada, boolean scripts) {
        ada.go("/");
        if (scripts) {
            ada.await(() -> !ada.all("#hub_recognition .spotlight").isEmpty());
        } else {
            ada.click("#hub_recognition a[href='/me/recognition']");
            assertThat(ada.all(".recognition .spotlight")).isNotEmpty();
        }
    }

    private void withdraws(Chromium bruno) {
        bruno.click("form[action$='/refusal'] button");
        bruno.await(() -> bruno.all("form[action$='/refusal']").isEmpty());
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
