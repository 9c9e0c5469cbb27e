package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

import relais.media.MediaFiles;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Drawn;
import relais.support.RealPortal;
import relais.support.Scene;
import relais.support.TestDatabase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Carla gives a lesson a picture, by keyboard alone, and a video from elsewhere; Emma sees them.
 */
@Tag("browser")
class MediaJourneyTest {

    private static final String PASSWORD = "a long enough password";
    private static final String MODULE = "/studio/training/first-steps/own-voice";
    private static final int FARTHEST = 150;

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    @TempDir Path folder;

    Cast cast;
    String lesson;

    @BeforeEach
    void castWithPasswords() {
        var scene = Scene.set(database.jdbi(), portal.app());
        cast = scene.cast();
        lesson = scene.address("{lesson}");
        for (var person : List.of(cast.emma(), cast.carla())) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
    }

    @Test
    void an_author_adds_a_picture_by_keyboard_and_a_learner_sees_it() throws Exception {
        try (var carla = browser(cast.carla())) {
            carla.go(MODULE + "/lessons/" + lesson);
            reach(carla, "#field_body-en");
            new Actions(carla.driver())
                    .keyDown(Keys.CONTROL)
                    .sendKeys(Keys.HOME)
                    .keyUp(Keys.CONTROL)
                    .sendKeys("Look: ")
                    .perform();
            carla.mark();
            addsPicture(carla);

            assertThat(carla.isSamePage()).isTrue();
            assertThat(carla.barriers()).isEmpty();
            press(carla, Keys.ENTER);
            assertThat(carla.find("#field_body-en").getDomProperty("value"))
                    .startsWith("Look: \n\n![A red door](/media/");
            assertThat(isAt(carla, "#field_body-en")).isTrue();
            publish(carla);
        }
        try (var emma = browser(cast.emma())) {
            emma.go("/training/first-steps/own-voice/" + lesson);
            emma.await(() -> isLoaded(emma, "figure img[alt='A red door']"));
            assertThat(emma.barriers()).isEmpty();
        }
    }

    @Test
    void without_scripts_an_upload_opens_beside_what_is_being_written() throws Exception {
        try (var carla = Chromium.withoutScripts(portal.origin(), "en")) {
            carla.signIn(cast.carla().email(), PASSWORD);
            carla.go(MODULE + "/lessons/" + lesson);
            carla.type("title-en", "Half a title");
            carla.find("#field_file").sendKeys(picture().toString());
            carla.press("#media form .button");

            carla.await(() -> carla.driver().getWindowHandles().size() == 2);
            assertThat(carla.find("#field_title-en").getDomProperty("value"))
                    .isEqualTo("Half a title");
            var other = List.copyOf(carla.driver().getWindowHandles()).getLast();
            carla.driver().switchTo().window(other);
            carla.await(() -> carla.text("#media").contains("![](/media/"));
        }
    }

    @Test
    void another_site_is_asked_for_nothing_before_the_learner_says_so() throws Exception {
        try (var carla = browser(cast.carla())) {
            carla.go(MODULE + "/lessons/" + lesson);
            carla.type("link", "https://vimeo.com/123456789");
            publish(carla);
        }
        try (var emma = browser(cast.emma())) {
            emma.go("/training/first-steps/own-voice/" + lesson);
            emma.awaitText("Load it from Vimeo");

            assertThat(elsewhere(emma)).isEmpty();
            assertThat(emma.all("iframe")).isEmpty();
            assertThat(emma.barriers()).isEmpty();

            reach(emma, "#film a.button");
            press(emma, Keys.ENTER);
            emma.await(() -> emma.path().endsWith("/film#film"));
            assertThat(emma.find("#film iframe").getAttribute("src"))
                    .isEqualTo("https://player.vimeo.com/video/123456789?dnt=1");
            emma.await(() -> elsewhere(emma).stream().allMatch(it -> it.contains("vimeo.com")));
        }
    }

    @Test
    void a_video_with_captions_has_no_barrier() throws Exception {
        var film = Files.write(folder.resolve("talk.mp4"), MediaFiles.mp4(95, 1_000));
        var captions =
                Files.writeString(
                        folder.resolve("talk.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\nHello.\n");
        try (var carla = browser(cast.carla())) {
            carla.go(MODULE + "/lessons/" + lesson);
            for (var file : List.of(film, captions)) {
                carla.find("#field_file").sendKeys(file.toString());
                carla.click("#media form .actions .button");
                carla.await(() -> carla.text("#media").contains(file.getFileName().toString()));
            }
            carla.find("#field_video").sendKeys("talk.mp4");
            carla.find("#field_captions-en").sendKeys("talk.vtt");
            publish(carla);
        }
        try (var emma = browser(cast.emma())) {
            emma.go("/training/first-steps/own-voice/" + lesson);
            assertThat(emma.all("video[controls] track[srclang=en]")).hasSize(1);
            assertThat(emma.barriers()).isEmpty();
        }
    }

    private void addsPicture(Chromium carla) throws Exception {
        reach(carla, "#field_file");
        carla.find("#field_file").sendKeys(picture().toString());
        reach(carla, "[name='words-en']");
        press(carla, "A red door");
        reach(carla, "#media form .actions .button");
        press(carla, Keys.ENTER);
        carla.await(() -> isAt(carla, "[data-into='field_body-en']"));
    }

    private void publish(Chromium carla) {
        carla.click(".form--wide > .actions > .button");
        carla.await(() -> carla.path().equals(MODULE));
        carla.click("form[action$='/version'] button");
        carla.await(() -> carla.all("form[action$='/version']").isEmpty());
    }

    private Path picture() throws Exception {
        return Files.write(folder.resolve("door.jpg"), Drawn.jpeg(400, 300));
    }

    private static boolean isLoaded(Chromium browser, String css) {
        return (boolean)
                browser.driver()
                        .executeScript(
                                "const it = document.querySelector(arguments[0]);"
                                        + " it.scrollIntoView(); return it.naturalWidth > 0",
                                css);
    }

    /** What this page fetched, or tried to, from anywhere but the portal. */
    private static List<String> elsewhere(Chromium browser) {
        var all =
                (List<?>)
                        browser.driver()
                                .executeScript(
                                        "return performance.getEntriesByType('resource').map(it =>"
                                                + " it.name)");
        return all.stream()
                .map(Object::toString)
                .filter(it -> !it.startsWith(portal.origin()))
                .toList();
    }

    private void reach(Chromium browser, String css) {
        for (int i = 0; i < FARTHEST && !isAt(browser, css); i++) {
            press(browser, Keys.TAB);
        }
        assertThat(isAt(browser, css)).as("%s is reached by Tab", css).isTrue();
    }

    private static boolean isAt(Chromium browser, String css) {
        return browser.all(css).contains(browser.driver().switchTo().activeElement());
    }

    /** As the keyboard does it: a field for files would take keys for names of files. */
    private static void press(Chromium browser, CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private Chromium browser(Person person) {
        var browser = Chromium.open(portal.origin(), "en");
        browser.signIn(person.email(), PASSWORD);
        return browser;
    }
}
