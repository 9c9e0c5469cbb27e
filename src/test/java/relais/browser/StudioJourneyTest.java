package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import relais.feed.ContentFormat;
import relais.studio.NewDraft;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.Scene;
import relais.support.TestDatabase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Carla writes in two windows at once, and moves what is planned: all by keyboard. */
@Tag("browser")
class StudioJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    Cast cast;

    @BeforeEach
    void castWithPasswords() {
        cast = Scene.set(database.jdbi(), portal.app()).cast();
        portal.app().identity().credentials().give(cast.carla().id(), PASSWORD);
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = 'en'"));
    }

    @Test
    void who_was_overtaken_sees_both_texts_and_loses_nothing() {
        try (var one = carla();
                var other = carla()) {
            var keys = new Keyboard(one);
            one.go("/studio/items/new");
            keys.write("title-en", "Half the water");
            keys.write("summary-en", "How a laundry halved it.");
            keys.write("body-en", "First words.");
            keys.reach("main form .button");
            keys.press(Keys.ENTER);
            one.await(
                    () ->
                            one.path().matches("/studio/items/\\d+")
                                    && !one.all("#standing").isEmpty());
            var path = one.path();

            other.go(path);
            keys.write("body-en", " One's own.");
            save(one);
            one.await(() -> revision(one) == 2);

            new Keyboard(other).write("body-en", " The other's.");
            save(other);
            other.await(() -> !other.all("#overtaken").isEmpty());
            assertThat(other.all("pre"))
                    .extracting(WebElement::getText)
                    .anyMatch(it -> it.contains("One's own."))
                    .anyMatch(it -> it.contains("The other's."));
            assertThat(other.barriers()).isEmpty();
            save(other);
            other.await(() -> revision(other) == 3 && other.all("#overtaken").isEmpty());
            assertThat(value(other, "[name=body-en]")).contains("The other's.");
        }
    }

    @Test
    void what_is_planned_is_moved_by_keyboard() {
        var draft =
                new NewDraft(
                        ContentFormat.EVENT,
                        Optional.empty(),
                        "en",
                        "The night of the pumps",
                        "Three sites open their doors.",
                        "Soup for everyone.",
                        List.of());
        portal.app()
                .studio()
                .publishNow(cast.carla(), draft, Instant.parse("2099-03-10T09:30:00Z"));

        try (var carla = carla()) {
            var keys = new Keyboard(carla);
            carla.go("/studio/calendar?month=2099-03");
            assertThat(carla.barriers()).isEmpty();
            keys.reach(".calendar__piece summary");
            keys.press(Keys.ENTER);
            keys.reach(".calendar__piece [name=at]");
            var before = value(carla, ".calendar__piece [name=at]");
            // whichever part of the date comes first becomes later
            keys.press(Keys.ARROW_UP);
            keys.reach(".calendar__piece button");
            keys.press(Keys.ENTER);
            carla.await(() -> carla.shows("It comes out at the new time"));
            assertThat(value(carla, ".calendar__piece [name=at]")).isGreaterThan(before);
        }
    }

    @Test
    void what_is_planned_is_dragged_to_another_day_at_the_same_time() {
        var draft =
                new NewDraft(
                        ContentFormat.EVENT,
                        Optional.empty(),
                        "en",
                        "The night of the pumps",
                        "Three sites open their doors.",
                        "Soup for everyone.",
                        List.of());
        portal.app()
                .studio()
                .publishNow(cast.carla(), draft, Instant.parse("2099-03-10T09:30:00Z"));

        try (var carla = carla()) {
            carla.go("/studio/calendar?week=2099-03-10");
            var piece = carla.find(".calendar__piece--planned");
            var day = carla.find("[data-day='2099-03-13']");
            new Actions(carla.driver()).dragAndDrop(piece, day).perform();

            carla.await(() -> carla.shows("It comes out at the new time"));
            assertThat(value(carla, "[data-day='2099-03-13'] [name=at]"))
                    .isEqualTo("2099-03-13T10:30");
        }
    }

    private static int revision(Chromium browser) {
        return Integer.parseInt(value(browser, "form.form--wide [name=revision]"));
    }

    private static String value(Chromium browser, String css) {
        return browser.find(css).getDomProperty("value");
    }

    private static void save(Chromium browser) {
        var keys = new Keyboard(browser);
        keys.reach("form.form--wide .actions .button");
        keys.press(Keys.ENTER);
    }

    private Chromium carla() {
        var browser = Chromium.open(portal.origin(), "en");
        browser.signIn(cast.carla().email(), PASSWORD);
        return browser;
    }
}
