package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.Scene;
import relais.support.TestDatabase;

import java.util.List;

/** Carla writes a module in two languages and Emma completes it: both by keyboard alone. */
@Tag("browser")
class TrainingJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    Cast cast;

    @BeforeEach
    void castWithPasswords() {
        cast = Scene.set(database.jdbi(), portal.app()).cast();
        for (var person : List.of(cast.emma(), cast.carla())) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void an_author_writes_a_module_and_a_learner_completes_it(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));
        try (var carla = browser(cast.carla(), language, scripts)) {
            writes(carla);
        }
        try (var emma = browser(cast.emma(), language, scripts)) {
            learns(emma);
        }
    }

    private void writes(Chromium carla) {
        var keys = new Keyboard(carla);
        carla.go("/studio/training");
        keys.follow("a[href='/studio/training/new']", "/studio/training/new");
        keys.write("title-fr", "Nos métiers");
        keys.write("summary-fr", "Ce que nous fabriquons.");
        keys.write("title-en", "Our trades");
        keys.write("summary-en", "What we make.");
        keys.follow("main form .button", "/studio/training");

        keys.follow("a[href='/studio/training/our-trades/new']", "/studio/training/our-trades/new");

        keys.write("title-fr", "Souder");
        keys.write("summary-fr", "Un premier cordon.");
        keys.write("title-en", "Welding");
        keys.write("summary-en", "A first bead.");
        keys.follow("main form .button", "/studio/training/our-trades/welding");

        keys.follow("a[href$='/lessons/new']", "/studio/training/our-trades/welding/lessons/new");
        keys.write("title-fr", "L’arc");
        keys.write("body-fr", "## La lumière\n\nDétournez les yeux.");
        keys.write("title-en", "The arc");
        keys.write("body-en", "## Light\n\nLook away.");
        keys.follow("main form .button", "/studio/training/our-trades/welding");

        keys.follow(
                "a[href$='kind=ORDER']",
                "/studio/training/our-trades/welding/questions/new?kind=ORDER");
        keys.write("prompt-fr", "Dans quel ordre ?");
        keys.write("explanation-fr", "Les yeux d’abord.");
        keys.write("prompt-en", "In which order?");
        keys.write("explanation-en", "Eyes first.");
        var french = List.of("Le masque", "Les gants", "L’arc");
        var english = List.of("Mask", "Gloves", "Arc");
        for (int i = 0; i < 3; i++) {
            keys.write("text-" + i + "-fr", french.get(i));
            keys.write("text-" + i + "-en", english.get(i));
        }
        keys.follow("main form .button", "/studio/training/our-trades/welding");

        keys.follow("form[action$='/version'] button", "/studio/training/our-trades/welding");
        carla.await(() -> carla.all("form[action$='/version']").isEmpty());
        assertThat(carla.barriers()).isEmpty();
    }

    private void learns(Chromium emma) {
        var keys = new Keyboard(emma);
        emma.go("/training/our-trades/welding");
        keys.follow("a.button[href$='/the-arc']", "/training/our-trades/welding/the-arc");
        keys.follow("form.pager button", "/training/our-trades/welding/quiz");
        for (var line : emma.all(".line")) {
            var words = line.findElement(By.tagName("label")).getText();
            var place =
                    List.of("Mask", "Gloves", "Arc", "Le masque", "Les gants", "L’arc")
                                    .indexOf(words)
                            % 3;
            var field = line.findElement(By.tagName("select"));
            keys.reach("#" + field.getAttribute("id"));
            keys.press(String.valueOf(place + 1));
        }
        assertThat(emma.barriers()).isEmpty();
        keys.follow("form.quiz .button", "/training/our-trades/welding/quiz/1");
        emma.await(() -> !emma.all(".verdict--passed").isEmpty());
        assertThat(emma.all(".line.choice--right")).hasSize(3);
        assertThat(emma.barriers()).isEmpty();
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
