package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

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
    private static final int FARTHEST = 150;

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
        carla.go("/studio/training");
        follow(carla, "a[href='/studio/training/new']", "/studio/training/new");
        write(carla, "title-fr", "Nos métiers");
        write(carla, "summary-fr", "Ce que nous fabriquons.");
        write(carla, "title-en", "Our trades");
        write(carla, "summary-en", "What we make.");
        follow(carla, "main form .button", "/studio/training");

        follow(
                carla,
                "a[href='/studio/training/our-trades/new']",
                "/studio/training/our-trades/new");
        write(carla, "title-fr", "Souder");
        write(carla, "summary-fr", "Un premier cordon.");
        write(carla, "title-en", "Welding");
        write(carla, "summary-en", "A first bead.");
        follow(carla, "main form .button", "/studio/training/our-trades/welding");

        follow(carla, "a[href$='/lessons/new']", "/studio/training/our-trades/welding/lessons/new");
        write(carla, "title-fr", "L’arc");
        write(carla, "body-fr", "## La lumière\n\nDétournez les yeux.");
        write(carla, "title-en", "The arc");
        write(carla, "body-en", "## Light\n\nLook away.");
        follow(carla, "main form .button", "/studio/training/our-trades/welding");

        follow(
                carla,
                "a[href$='kind=ORDER']",
                "/studio/training/our-trades/welding/questions/new?kind=ORDER");
        write(carla, "prompt-fr", "Dans quel ordre ?");
        write(carla, "explanation-fr", "Les yeux d’abord.");
        write(carla, "prompt-en", "In which order?");
        write(carla, "explanation-en", "Eyes first.");
        var french = List.of("Le masque", "Les gants", "L’arc");
        var english = List.of("Mask", "Gloves", "Arc");
        for (int i = 0; i < 3; i++) {
            write(carla, "text-" + i + "-fr", french.get(i));
            write(carla, "text-" + i + "-en", english.get(i));
        }
        follow(carla, "main form .button", "/studio/training/our-trades/welding");

        follow(carla, "form[action$='/version'] button", "/studio/training/our-trades/welding");
        carla.await(() -> carla.all("form[action$='/version']").isEmpty());
        assertThat(carla.barriers()).isEmpty();
    }

    private void learns(Chromium emma) {
        emma.go("/training/our-trades/welding");
        follow(emma, "a.button[href$='/the-arc']", "/training/our-trades/welding/the-arc");
        follow(emma, "form.pager button", "/training/our-trades/welding/quiz");
        for (var line : emma.all(".line")) {
            var words = line.findElement(By.tagName("label")).getText();
            var place =
                    List.of("Mask", "Gloves", "Arc", "Le masque", "Les gants", "L’arc")
                                    .indexOf(words)
                            % 3;
            var field = line.findElement(By.tagName("select"));
            reach(emma, "#" + field.getAttribute("id"));
            press(emma, String.valueOf(place + 1));
        }
        assertThat(emma.barriers()).isEmpty();
        follow(emma, "form.quiz .button", "/training/our-trades/welding/quiz/1");
        emma.await(() -> !emma.all(".verdict--passed").isEmpty());
        assertThat(emma.all(".line.choice--right")).hasSize(3);
        assertThat(emma.barriers()).isEmpty();
    }

    /** By Tab, as far as it takes, and Enter. */
    private void follow(Chromium browser, String css, String path) {
        reach(browser, css);
        press(browser, Keys.ENTER);
        browser.await(() -> browser.path().equals(path));
    }

    private void write(Chromium browser, String field, String words) {
        reach(browser, "[name='" + field + "']");
        press(browser, words);
    }

    private void reach(Chromium browser, String css) {
        for (int i = 0; i < FARTHEST && !isAt(browser, css); i++) {
            press(browser, Keys.TAB);
        }
        assertThat(isAt(browser, css)).as("%s is reached by Tab", css).isTrue();
    }

    private static boolean isAt(Chromium browser, String css) {
        var here = browser.driver().switchTo().activeElement();
        return browser.all(css).contains(here);
    }

    private static void press(Chromium browser, CharSequence keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
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
