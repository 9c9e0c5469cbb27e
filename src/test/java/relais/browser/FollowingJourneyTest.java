package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.Scene;
import relais.support.TestDatabase;

import java.util.List;

/**
 * Carla puts a path in order, Hugo offers it, Emma sees what comes first and declines: all by
 * keyboard.
 */
@Tag("browser")
class FollowingJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    Cast cast;

    @BeforeEach
    void castWithPasswords() {
        cast = Scene.set(database.jdbi(), portal.app()).cast();
        // the scene's offer of the same path goes on its way within a minute, and Hugo's comes to
        // nobody
        database.jdbi()
                .useHandle(
                        it -> {
                            it.execute("DELETE FROM offer_line");
                            it.execute("DELETE FROM offer");
                        });
        for (var person : List.of(cast.emma(), cast.carla(), cast.hugo())) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void a_path_is_put_in_order_offered_and_declined(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));
        try (var carla = browser(cast.carla(), language, scripts)) {
            puts(carla);
        }
        try (var hugo = browser(cast.hugo(), language, scripts)) {
            offers(hugo);
        }
        try (var emma = browser(cast.emma(), language, scripts)) {
            declines(emma);
            stumbles(emma);
        }
    }

    private static void puts(Chromium carla) {
        var keys = new Keyboard(carla);
        carla.go("/studio/training/first-steps");
        keys.reach("[name=order]");
        keys.press(Keys.SPACE);
        keys.follow("main form .button", "/studio/training");
        assertThat(carla.barriers()).isEmpty();
    }

    private static void offers(Chromium hugo) {
        var keys = new Keyboard(hugo);
        hugo.go("/hr/training/offers");
        keys.follow("a[href='/hr/training/offers/new']", "/hr/training/offers/new");
        keys.reach("[name=what]");
        keys.press(Keys.DOWN);
        keys.write("note", "You asked how to begin.");
        keys.write("people", "employee@relais.example");
        keys.reach("main form .button");
        keys.press(Keys.ENTER);
        hugo.await(() -> !hugo.all("#offer_counts").isEmpty());
        assertThat(hugo.barriers()).isEmpty();
        keys.follow("main form .button", hugo.path());
        hugo.await(() -> !hugo.all("a[href$='/withdrawal']").isEmpty());
    }

    private static void declines(Chromium emma) {
        var keys = new Keyboard(emma);
        emma.go("/");
        assertThat(emma.text(".suggestion blockquote")).isEqualTo("You asked how to begin.");
        assertThat(emma.barriers()).isEmpty();
        keys.reach(".suggestion button");
        keys.press(Keys.ENTER);
        emma.await(() -> emma.all(".suggestion").isEmpty() && emma.path().equals("/"));
        emma.go("/training");
        assertThat(emma.all(".suggestion")).isEmpty();
    }

    private static void stumbles(Chromium emma) {
        var keys = new Keyboard(emma);
        emma.go("/training/first-steps/own-voice/quiz");
        assertThat(emma.path()).isEqualTo("/training/first-steps/own-voice");
        assertThat(emma.barriers()).isEmpty();
        keys.follow("#module_first a.button", "/training/first-steps/disclosure-and-charter");
        assertThat(emma.all("#module_first")).isEmpty();
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
