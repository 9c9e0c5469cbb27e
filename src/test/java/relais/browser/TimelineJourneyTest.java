package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.util.List;
import java.util.Map;

/**
 * Ada declares a post that Bruno helped with and shows it, Bruno agrees to be named, Ada hides it
 * again. In French, and in English without JavaScript.
 */
@Tag("browser")
class TimelineJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final RealPortal portal =
            new RealPortal(database, Map.of("RELAIS_DATA", "target/journey"));

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
    @CsvSource({"fr, true", "en, false"})
    void from_declaring_to_hiding(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var ada = browser(cast.ada(), language, scripts);
                var bruno = browser(cast.bruno(), language, scripts)) {
            declares(ada);
            agrees(bruno);
            bruno.go("/timeline");
            assertThat(bruno.text(".voice__notes")).contains("Bruno Bouchard");
            hides(ada);
            bruno.go("/timeline");
            assertThat(bruno.all(".voice")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void enter_declares_and_in_a_search_it_looks_up(boolean scripts) {
        try (var ada = browser(cast.ada(), "en", scripts)) {
            ada.go("/timeline/new");
            ada.type("link", "https://www.linkedin.com/posts/ada_sand");
            ada.type("who", cast.bruno().familyName() + Keys.ENTER);
            ada.await(() -> ada.path().equals("/timeline"));
            ada.await(() -> ada.all("#post_helper input[type='radio']").size() == 3);
            assertThat(ada.find("[name='link']").getAttribute("value")).endsWith("ada_sand");
            assertThat(ada.all("#post_form [role='alert']")).isEmpty();

            ada.find("[name='link']").sendKeys(Keys.ENTER);

            ada.await(() -> ada.path().matches("/timeline/\\d+"));
        }
    }

    private void declares(Chromium ada) {
        ada.go("/feed");
        ada.click("main a[href='/timeline']");
        ada.await(() -> ada.path().equals("/timeline"));
        ada.click("main a[href='/timeline/new']");
        ada.await(() -> ada.path().equals("/timeline/new"));
        ada.type("link", "https://www.linkedin.com/posts/ada_sand");
        ada.type("words", "The sand knows more.");
        ada.type("who", cast.bruno().familyName());
        ada.click("#post_helper button");
        ada.await(() -> ada.path().startsWith("/timeline/search"));
        ada.click("#post_helper input[value='" + cast.bruno().handle() + "']");
        ada.click("#post_form input[name='shown']");
        ada.click("#post_form > .actions button");
        ada.await(() -> ada.path().matches("/timeline/\\d+"));
    }

    private void agrees(Chromium bruno) {
        bruno.go("/");
        bruno.click("#hub_news a[href^='/timeline/']");
        bruno.await(() -> bruno.path().matches("/timeline/\\d+"));
        assertThat(bruno.text(".voice")).contains("Ada Lindqvist", "The sand knows more.");
        bruno.click("form[action$='/help'] button");
        bruno.await(() -> bruno.all("form[action$='/help']").isEmpty());
    }

    private void hides(Chromium ada) {
        ada.click("form[action$='/display/removal'] button");
        ada.await(() -> ada.all("form[action$='/display']").size() == 1);
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
