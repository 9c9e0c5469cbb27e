package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Given;
import relais.support.RealPortal;
import relais.support.TestDatabase;

/** Ada finds a piece while she types, by keyboard alone; Bruno finds it without scripts. */
@Tag("browser")
class SearchJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    Cast cast;

    @BeforeEach
    void castWithPasswords() {
        cast = new Cast(database.jdbi());
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = 'en'"));
        var given = new Given(database.jdbi());
        given.text(given.article("Half the water", "ARTICLE"), "fr", "Moitié moins d’eau");
        portal.app().search().keepUp();
        portal.app().search().learnNames();
        for (var person : new Person[] {cast.ada(), cast.bruno()}) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
    }

    @Test
    void typing_finds_and_the_keyboard_leads_there() {
        try (var ada = Chromium.open(portal.origin(), "en")) {
            ada.signIn(cast.ada().email(), PASSWORD);
            ada.click(".bar a[href='/search']");
            ada.mark();
            var field = ada.driver().switchTo().activeElement();
            assertThat(field.getDomAttribute("name")).isEqualTo("q");

            field.sendKeys("watre");
            ada.await(() -> ada.text("#found .blank").contains("Did you mean water"));
            assertThat(ada.text("#search_status")).isEqualTo("Nothing found");
            field.sendKeys(Keys.BACK_SPACE, Keys.BACK_SPACE, "er");
            ada.await(() -> ada.text("#found_pieces mark").equals("water"));

            assertThat(ada.text("#search_status")).isEqualTo("1 result");
            assertThat(ada.driver().getCurrentUrl()).endsWith("/search?q=water");
            assertThat(ada.isSamePage()).isTrue();
            assertThat(ada.barriers()).isEmpty();
            var typed = ada.driver().switchTo().activeElement();
            assertThat(typed.getDomAttribute("id")).as("where she types").isEqualTo("q");

            while (!isOnThePiece(ada)) {
                ada.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            }
            ada.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
            ada.awaitText("Half the water");
            assertThat(ada.path()).startsWith("/feed/");
        }
    }

    @Test
    void without_scripts_a_button_finds() {
        try (var bruno = Chromium.withoutScripts(portal.origin(), "en")) {
            bruno.signIn(cast.bruno().email(), PASSWORD);
            bruno.go("/search");
            bruno.type("q", "ada lindqvst");
            bruno.press("form[role=search] button");
            bruno.awaitText("Did you mean");
            bruno.press("#found .blank a");

            bruno.awaitText("Ada Lindqvist");
            assertThat(bruno.text("#search_status")).isEqualTo("1 result");
            assertThat(bruno.barriers()).isEmpty();
        }
    }

    private static boolean isOnThePiece(Chromium browser) {
        var href = browser.driver().switchTo().activeElement().getDomAttribute("href");
        return href != null && href.startsWith("/feed/");
    }
}
