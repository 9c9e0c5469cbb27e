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
import java.util.Map;

/**
 * Ada proposes and names Bruno, Carla asks, Ada replies, Carla accepts, Ada is told and has her
 * points. In French, and in English without JavaScript.
 */
@Tag("browser")
class ProposalJourneyTest {

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
        for (var person : List.of(cast.ada(), cast.bruno(), cast.carla())) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void from_an_idea_to_thanks(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var ada = browser(cast.ada(), language, scripts);
                var carla = browser(cast.carla(), language, scripts)) {
            proposes(ada, scripts);
            asks(carla);
            replies(ada);
            accepts(carla);
            isTold(ada);
        }
    }

    private void proposes(Chromium ada, boolean scripts) {
        ada.go("/");
        ada.click("main a[href='/proposals']");
        ada.await(() -> ada.path().equals("/proposals"));
        ada.click("main a[href='/proposals/new']");
        ada.await(() -> ada.path().equals("/proposals/new"));
        ada.type("title", "What the sand knows");
        ada.type("words", "We **changed** the sand, and nobody noticed.");
        if (scripts) {
            // kept by itself, seconds after the last letter
            ada.await(() -> ada.text("#proposal_kept").contains("Brouillon gardé"));
        }
        ada.type("who", cast.bruno().familyName());
        ada.click("#credits button[name='find']");
        ada.await(() -> ada.path().contains("/edit?who="));
        ada.click("#credits input[value='" + cast.bruno().handle() + "']");
        ada.click("#proposal_form > .actions button:not([formaction])");
        ada.await(() -> ada.path().matches("/proposals/\\d+"));
        assertThat(ada.all("form[action$='/withdrawal']")).hasSize(1);
    }

    private void asks(Chromium carla) {
        carla.go("/studio/proposals");
        carla.click("#proposals_waiting a[href^='/studio/proposals/']");
        carla.await(() -> carla.path().matches("/studio/proposals/\\d+"));
        carla.click("details:has(#proposal_ask) > summary");
        carla.find("#field_words_ask").sendKeys("Which line?");
        carla.click("#proposal_ask button");
        carla.await(() -> carla.path().equals("/studio/proposals"));
        assertThat(carla.all("#proposals_asked li")).hasSize(1);
    }

    private void replies(Chromium ada) {
        ada.go("/");
        ada.click("#hub_news a[href^='/proposals/']");
        ada.await(() -> !ada.all("#proposal_reply").isEmpty());
        ada.type("words", "The second.");
        ada.click("#proposal_reply button");
        ada.await(() -> ada.all("#proposal_reply").isEmpty());
        assertThat(ada.text("#proposal_talk")).contains("Which line?", "The second.");
    }

    private void accepts(Chromium carla) {
        carla.go("/studio/proposals");
        carla.click("#proposals_waiting a[href^='/studio/proposals/']");
        carla.await(() -> carla.path().matches("/studio/proposals/\\d+"));
        carla.find("#field_words_accept").sendKeys("Lovely, Ada.");
        carla.click("#proposal_accept button");
        carla.await(() -> carla.path().equals("/studio/proposals"));
        carla.click("#proposals_answered a[href^='/studio/proposals/']");
        carla.await(() -> !carla.all("a[href^='/studio/items/']").isEmpty());
        carla.click("a[href^='/studio/items/']");
        carla.await(() -> carla.path().startsWith("/studio/items/"));
        assertThat(carla.all("input[value='What the sand knows']")).hasSize(1);
    }

    private void isTold(Chromium ada) {
        portal.app().deliver();
        ada.go("/");
        ada.click("#hub_news a[href^='/proposals/']");
        ada.await(() -> !ada.all("#proposal_answer").isEmpty());
        assertThat(ada.text("#proposal_answer")).contains("Lovely, Ada.");
        ada.go("/me/points");
        assertThat(ada.text("main")).contains("10");
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
