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
