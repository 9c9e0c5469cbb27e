package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import relais.mentoring.Grove;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Given;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.util.List;
import java.util.Map;

/** Emma looks around in the tree: with the arrow keys alone, and without scripts. */
@Tag("browser")
class TreeJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final RealPortal portal =
            new RealPortal(database, Map.of("RELAIS_DATA", "target/journey"));

    Cast cast;

    /** Bruno, below him Chiara, below her Ada; so many people that the tree is folded. */
    @BeforeEach
    void a_large_tree() {
        cast = new Cast(database.jdbi());
        var grove = new Grove(database.jdbi());
        var chiara = new Given(database.jdbi()).champion("Chiara", "Conti", 5);
        grove.accepted(cast.ada(), chiara);
        grove.accepted(chiara, cast.bruno());
        database.jdbi()
                .useHandle(it -> it.execute("UPDATE mentoring_branch SET below = 9000 WHERE root"));
        portal.app().identity().credentials().give(cast.emma().id(), PASSWORD);
    }

    @Test
    void the_tree_is_walked_by_keyboard_only() {
        try (var emma = Chromium.open(portal.origin(), "en")) {
            emma.signIn(cast.emma().email(), PASSWORD);
            emma.go("/mentoring/tree");
            emma.mark();
            var keyboard = new Keyboard(emma);
            keyboard.reach("[role=treegrid] tbody tr");

            keyboard.press(Keys.ARROW_RIGHT);
            emma.await(() -> lines(emma).size() == 2);
            keyboard.press(Keys.ARROW_RIGHT);
            keyboard.press(Keys.ARROW_RIGHT);
            emma.await(() -> lines(emma).size() == 3);
            keyboard.press("a");
            assertThat(focused(emma).getText()).contains("Ada Lindqvist");
            keyboard.press(Keys.ARROW_LEFT);
            assertThat(focused(emma).getText()).contains("Chiara Conti");
            keyboard.press(Keys.HOME);
            keyboard.press(Keys.ARROW_LEFT);
            assertThat(lines(emma)).hasSize(1);
            keyboard.press(Keys.ARROW_RIGHT);
            assertThat(lines(emma)).hasSize(3);
            assertThat(emma.isSamePage()).isTrue();
            keyboard.press(Keys.END);
            keyboard.press(Keys.ENTER);
            emma.await(() -> emma.path().equals("/people/ada-lindqvist"));
        }
    }

    @Test
    void the_tree_opens_without_scripts() {
        try (var emma = Chromium.withoutScripts(portal.origin(), "en")) {
            emma.signIn(cast.emma().email(), PASSWORD);
            emma.go("/mentoring/tree");

            emma.click("[aria-expanded=false] [data-toggle]");
            emma.await(() -> emma.path().equals("/mentoring/tree/bruno-bouchard"));
            emma.click("[aria-expanded=false] [data-toggle]");
            emma.await(() -> emma.path().equals("/mentoring/tree/chiara-conti"));

            assertThat(lines(emma)).hasSize(3);
            assertThat(emma.text(".lineage")).contains("Bruno Bouchard");
        }
    }

    private static List<WebElement> lines(Chromium browser) {
        return browser.all("[role=treegrid] tbody tr:not([hidden])");
    }

    private static WebElement focused(Chromium browser) {
        return browser.driver().switchTo().activeElement();
    }
}
