package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.campaigns.Launch;
import relais.people.Person;
import relais.sharing.Pen;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Given;
import relais.support.RealPortal;
import relais.support.TestDatabase;

/**
 * Carla makes a campaign and publishes it; on a phone, Ada finds it on her hub, tells a story, and
 * the bar moves. In French, and in English without JavaScript.
 */
@Tag("browser")
class CampaignsJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    Cast cast;
    Pen pen;

    @BeforeEach
    void castWithPasswords() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        portal.app().identity().credentials().give(cast.ada().id(), PASSWORD);
        portal.app().identity().credentials().give(cast.carla().id(), PASSWORD);
        pen = new Pen(database.jdbi(), portal.app());
        pen.learned(cast.ada());
        new Given(database.jdbi()).article("What the night shift taught us", "ARTICLE");
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void from_a_theme_to_a_story_that_counts(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var carla = browser(cast.carla(), language, scripts)) {
            writes(carla, language);
            publishes(carla);
        }
        try (var ada = browser(cast.ada(), language, scripts)) {
            ada.viewport(390, 844);
            finds(ada, scripts);
            tells(ada);
            takesOut(ada);
        }
    }

    @Test
    void a_screen_reader_finds_no_barrier() {
        var launch = new Launch(portal.app(), cast.carla());
        var campaign = launch.stories(30);
        launch.between(Launch.today().plusDays(3), Launch.today().plusDays(9));
        pen.declare(cast.ada(), Pen.today(Pen.OWN), campaign.id());

        try (var ada = browser(cast.ada(), "en", true)) {
            ada.viewport(390, 844);
            ada.go("/campaigns");
            assertThat(ada.barriers()).isEmpty();
            ada.scheme("dark");
            ada.go(campaign.url());
            assertThat(ada.barriers()).isEmpty();
            assertThat(ada.isWiderThanItsWindow()).isFalse();
            ada.go("/");
            ada.await(() -> !ada.all("#hub_campaigns").isEmpty());
            assertThat(ada.barriers()).isEmpty();
        }
        try (var carla = browser(cast.carla(), "en", true)) {
            carla.go(campaign.deskUrl());
            assertThat(carla.barriers()).isEmpty();
        }
    }

    private static void writes(Chromium carla, String language) {
        carla.go("/studio");
        carla.click(".side a[href='/studio/campaigns']");
        carla.await(() -> carla.path().equals("/studio/campaigns"));
        carla.click(".blank a");
        carla.await(() -> carla.path().equals("/studio/campaigns/new"));
        carla.type("title_" + language, "The move that protects");
        carla.type("purpose_" + language, "Tell of a move that protected somebody.");
        carla.type("goal", "30");
        carla.driver()
                .executeScript(
                        "arguments[0].value = arguments[1]",
                        carla.find("[name='starts']"),
                        Launch.today().toString());
        carla.type("q", "night");
        carla.click("button[value='find']");
        carla.await(() -> carla.all("#found button").size() == 1);
        carla.click("#found button");
        carla.await(() -> carla.all("#pieces input[name='piece']").size() == 1);
        assertThat(carla.text("#pieces h3")).contains("What the night shift taught us");
        assertThat(carla.barriers()).isEmpty();
    }

    private static void publishes(Chromium carla) {
        carla.click("form[action$='/publication'] button");
        carla.await(() -> carla.all("form[action$='/ending']").size() == 1);
        assertThat(carla.barriers()).isEmpty();
    }

    private static void finds(Chromium ada, boolean scripts) {
        ada.go("/");
        if (scripts) {
            ada.click("#hub_campaigns a[href^='/campaigns/']");
        } else {
            ada.click("main a[href='/campaigns']");
            ada.await(() -> ada.path().equals("/campaigns"));
            ada.click("#running a");
        }
        ada.await(() -> ada.path().matches("/campaigns/\\d+"));
        assertThat(ada.text("h1")).isEqualTo("The move that protects");
        assertThat(ada.find("#goal progress").getDomAttribute("value")).isEqualTo("0");
        assertThat(ada.isWiderThanItsWindow()).isFalse();
    }

    private static void tells(Chromium ada) {
        ada.click("#goal .actions a");
        ada.await(() -> ada.path().startsWith("/share?campaign="));
        ada.type("words", Pen.OWN);
        assertThat(ada.isWiderThanItsWindow()).isFalse();
        ada.click("#share_posted .actions button");
        ada.await(() -> ada.path().matches("/campaigns/\\d+#mine"));
        assertThat(ada.find("#goal progress").getDomAttribute("value")).isEqualTo("1");
        assertThat(ada.text("#gifts")).contains("Last night I sat");
        assertThat(ada.barriers()).isEmpty();
    }

    private static void takesOut(Chromium ada) {
        ada.click("#gifts form button");
        ada.await(() -> ada.all("#gifts").isEmpty());
        assertThat(ada.find("#goal progress").getDomAttribute("value")).isEqualTo("0");
    }

    private static Chromium browser(Person person, String language, boolean scripts) {
        var browser =
                scripts
                        ? Chromium.open(portal.origin(), language)
                        : Chromium.withoutScripts(portal.origin(), language);
        browser.signIn(person.email(), PASSWORD);
        return browser;
    }
}
