package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Given;
import relais.support.RealPortal;
import relais.support.TestDatabase;

/**
 * Carla begins this week’s newsletter, finds a piece, looks at the letter and plans it. In French,
 * and in English without JavaScript.
 */
@Tag("browser")
class NewsletterJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    Cast cast;

    @BeforeEach
    void castWithPasswords() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        portal.app().identity().credentials().give(cast.carla().id(), PASSWORD);
        new Given(database.jdbi()).article("What the night shift taught us", "ARTICLE");
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void from_a_blank_week_to_a_planned_letter(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var carla = browser(language, scripts)) {
            begins(carla);
            writes(carla, language);
            looks(carla);
            plans(carla);
        }
    }

    private static void begins(Chromium carla) {
        carla.go("/studio");
        carla.click(".side a[href='/studio/letters']");
        carla.await(() -> carla.path().equals("/studio/letters"));
        carla.click("form[action='/studio/letters'] button");
        carla.await(() -> carla.path().matches("/studio/letters/\\d+"));
    }

    private static void writes(Chromium carla, String language) {
        carla.type("subject_" + language, "Three minutes for the night shift");
        carla.type("introduction_" + language, "They know more than we do.");
        carla.type("q", "night");
        carla.click("button[value='find']");
        carla.await(() -> carla.all("#found button").size() == 1);
        carla.click("#found button");
        carla.await(() -> carla.all("#pieces input[name='piece']").size() == 1);
        assertThat(carla.text("#pieces h3")).contains("What the night shift taught us");
        assertThat(carla.barriers()).isEmpty();
    }

    private static void looks(Chromium carla) {
        carla.click(".opening__end a");
        carla.await(() -> carla.path().endsWith("/preview"));
        assertThat(carla.text(".letter__text")).contains("What the night shift taught us");
        assertThat(carla.all("iframe")).hasSize(2);
        assertThat(carla.barriers()).isEmpty();
        carla.click(".crumbs a[href^='/studio/letters/']");
        carla.await(() -> carla.path().matches("/studio/letters/\\d+"));
    }

    private static void plans(Chromium carla) {
        carla.click("form[action$='/release'] button");
        carla.await(() -> carla.all("form[action$='/release/removal']").size() == 1);
        assertThat(carla.all("#issue_form")).isEmpty();
        assertThat(carla.barriers()).isEmpty();
        carla.go("/studio/letters");
        assertThat(carla.barriers()).isEmpty();
    }

    private Chromium browser(String language, boolean scripts) {
        var browser =
                scripts
                        ? Chromium.open(portal.origin(), language)
                        : Chromium.withoutScripts(portal.origin(), language);
        browser.signIn(cast.carla().email(), PASSWORD);
        return browser;
    }
}
