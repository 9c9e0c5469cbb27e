package relais.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.nio.file.Path;
import java.util.Map;

/**
 * Takes the pictures of the documents from the demo: {@code mvn verify -Ppictures}. The same pages
 * in both languages, light and dark, on a phone and on a wide screen go to target/pictures, to be
 * looked at.
 */
@Tag("pictures")
class PicturesTest {

    private static final Path DOCUMENTS = Path.of("docs/pictures");
    private static final Path LOOK = Path.of("target/pictures");

    private static final Map<String, String> PAGES =
            Map.ofEntries(
                    Map.entry("hub", "/"),
                    Map.entry("feed", "/feed"),
                    Map.entry("item", "/feed/3"),
                    Map.entry("training", "/training/first-steps"),
                    Map.entry("quiz", "/training/first-steps/own-voice/quiz"),
                    Map.entry("mentoring", "/mentoring"),
                    Map.entry("tree", "/mentoring/tree"),
                    Map.entry("rings", "/mentoring/picture"),
                    Map.entry("spread", "/mentoring/spread"),
                    Map.entry("board", "/boards/points?period=month"),
                    Map.entry("badges", "/badges"),
                    Map.entry("award", "/awards/3"),
                    Map.entry("me", "/me"),
                    Map.entry("people", "/people"),
                    Map.entry("notifications", "/notifications"),
                    Map.entry("joining", "/me/joining"));

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final RealPortal portal =
            new RealPortal(database, Map.of("RELAIS_DATA", "target/pictures-data"));

    @Test
    void the_demo_has_its_picture_taken() {
        portal.app().loadStarter();
        portal.app().demo().load(150, 1, _ -> {});
        try (var browser = Chromium.open(portal.origin(), "fr")) {
            browser.signIn("champion@relais.example", "relais-demo");
            browser.size(1280, 860);
            browser.go("/?lang=en");
            browser.photograph(DOCUMENTS.resolve("hub.png"));
            browser.go("/mentoring/tree?lang=en");
            browser.photograph(DOCUMENTS.resolve("tree.png"));
            browser.go("/mentoring/picture?lang=en");
            browser.photograph(DOCUMENTS.resolve("tree-picture.png"));
            browser.go("/mentoring/spread?lang=en");
            browser.photograph(DOCUMENTS.resolve("spread.png"));

            look(browser, "fr", "light", 1440, 1100);
            look(browser, "en", "dark", 1440, 1100);
            look(browser, "fr", "dark", 500, 1000);
            look(browser, "en", "light", 500, 1000);
        }
    }

    private static void look(
            Chromium browser, String language, String scheme, int width, int height) {
        browser.size(width, height);
        browser.scheme(scheme);
        PAGES.forEach(
                (name, path) -> {
                    browser.go(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                    var file = "%s-%s-%s-%d.png".formatted(name, language, scheme, width);
                    browser.photograph(LOOK.resolve(file));
                });
        browser.scheme("light");
    }
}
