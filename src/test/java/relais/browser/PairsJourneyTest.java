package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import relais.mentoring.Grove;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.util.List;

/** Ada looks, Bruno offers, they walk a step, write, and arrive. Without scripts in French. */
@Tag("browser")
class PairsJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    Cast cast;

    @BeforeEach
    void castWithPasswords() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        for (var person : List.of(cast.ada(), cast.bruno())) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, true", "fr, false"})
    void two_find_each_other_walk_and_arrive(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var ada = browser(cast.ada(), language, scripts);
                var bruno = browser(cast.bruno(), language, scripts)) {
            looks(ada);
            offers(bruno);
            accepts(ada);
            ticksAndWrites(ada);
            arrives(bruno, ada);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 390, light, true",
        "fr, 1440, dark, true",
        "en, 1440, light, false",
        "fr, 390, dark, false"
    })
    void who_has_no_mouse_goes_on_from_where_they_acted(
            String language, int width, String scheme, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));
        new Grove(database.jdbi()).accepted(cast.ada(), cast.bruno());
        var pair = "/mentoring/pairs/bruno-bouchard";

        try (var ada = browser(cast.ada(), language, scripts)) {
            ada.viewport(width, 900);
            ada.scheme(scheme);
            var keys = new Keyboard(ada);

            ada.go(pair);
            keys.follow("#step_hello button", pair + "#step_hello");
            assertThat(keys.stopsTo("#step_hello button")).isOne();
            keys.follow("#write button", pair + "/messages");
            assertThat(keys.isAt("#refusal")).isTrue();
            assertThat(keys.stopsTo("#field_words")).isOne();
            keys.press("Hello Bruno");
            keys.reach("#write button");
            keys.press(Keys.ENTER);
            ada.await(() -> !ada.all(".talk__word--mine").isEmpty());
            assertThat(keys.stopsTo(".talk__word--mine button")).isOne();
            keys.follow("#ending form[action$='/pause'] button", pair + "#ending");
            assertThat(keys.stopsTo("#ending button")).isOne();

            ada.go(pair + "/steps");
            keys.reach("#title_look-back");
            keys.press(Keys.chord(Keys.CONTROL, "a") + Keys.DELETE);
            keys.follow(
                    "#step_look-back .waypoints__words button",
                    pair + "/steps/look-back#title_look-back");
            assertThat(keys.isAt("#title_look-back")).isTrue();
            assertThat(ada.isWiderThanItsWindow()).isFalse();
        }
    }

    private void looks(Chromium ada) {
        ada.go("/mentoring");
        ada.click("#mentoring_looking summary");
        ada.type("wish", "A first post");
        ada.click("#mentoring_looking form button");
        ada.await(() -> !ada.all("form[action='/mentoring/looking/removal']").isEmpty());
    }

    private void offers(Chromium bruno) {
        bruno.go("/mentoring/looking");
        bruno.click("a[href$='/ada-lindqvist/offer']");
        bruno.await(() -> bruno.path().endsWith("/offer"));
        bruno.type("message", "May I help?");
        bruno.click("main form button.button");
        bruno.await(() -> bruno.path().equals("/mentoring/me"));
    }

    private void accepts(Chromium ada) {
        ada.go("/");
        ada.click("#hub_step a.button");
        ada.await(() -> ada.path().equals("/mentoring"));
        ada.click("form[action$='/acceptance'] button");
        ada.await(() -> ada.path().equals("/mentoring/pairs/bruno-bouchard"));
    }

    private void ticksAndWrites(Chromium ada) {
        ada.click("#step_hello button");
        ada.await(() -> !ada.all("#step_hello.walk__step--done").isEmpty());
        ada.type("words", "Hello Bruno");
        ada.click("#write button");
        ada.await(() -> !ada.all(".talk__word--mine").isEmpty());
        ada.click("#ending form[action$='/arrival'] button");
        ada.await(() -> !ada.all("form[action$='/arrival/removal']").isEmpty());
    }

    private void arrives(Chromium bruno, Chromium ada) {
        bruno.go("/mentoring/me");
        bruno.click("#companion_ada-lindqvist .person__name a");
        bruno.await(() -> bruno.path().equals("/mentoring/pairs/ada-lindqvist"));
        assertThat(bruno.text(".talk__word")).contains("Hello Bruno");
        bruno.click("#arrival form[action$='/acceptance'] button");
        bruno.await(() -> bruno.all("#arrival").isEmpty());
        assertThat(bruno.all("main .notice--success")).isNotEmpty();
        ada.go("/mentoring/pairs/bruno-bouchard");
        assertThat(ada.all("main .notice--success")).isNotEmpty();
        assertThat(ada.barriers()).isEmpty();
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
