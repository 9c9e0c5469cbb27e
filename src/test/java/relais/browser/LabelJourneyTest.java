package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.util.List;
import java.util.Map;

/** Ada asks for the label, Bruno adds his word, Hugo awards it, and Emma reads of it on the hub. */
@Tag("browser")
class LabelJourneyTest {

    private static final String PASSWORD = "a long enough password";
    private static final String WORD = "She asks the right question, and waits.";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final RealPortal portal =
            new RealPortal(database, Map.of("RELAIS_DATA", "target/journey"));

    Cast cast;

    @BeforeEach
    void a_pair_of_which_one_is_ready() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        portal.app().labels().recordMissing();
        for (var person : List.of(cast.ada(), cast.bruno(), cast.emma(), cast.hugo())) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
        database.jdbi()
                .useHandle(
                        it -> {
                            it.execute(
                                    "INSERT INTO sponsorship (protege_id, sponsor_id, since) VALUES"
                                            + " (?, ?, UTC_TIMESTAMP())",
                                    cast.ada().id(),
                                    cast.bruno().id());
                            it.execute(
                                    "INSERT INTO path_completion (person_id, path_id, completed_at)"
                                            + " SELECT ?, id, UTC_TIMESTAMP() FROM training_path"
                                            + " WHERE slug = 'champion'",
                                    cast.ada().id());
                        });
    }

    @Test
    void from_the_wish_by_the_sponsors_word_to_the_hub() {
        try (var ada = browser(cast.ada())) {
            ada.go("/mentoring/label");
            ada.type("words", "For the two who joined in spring.");
            ada.click("#label_ask [name=announced]");
            ada.click("#label_ask button");
            ada.await(() -> !ada.all("#label_wish").isEmpty());
        }
        try (var bruno = browser(cast.bruno())) {
            bruno.go("/");
            bruno.click("#hub_news a[href='/mentoring/label/ada-lindqvist']");
            bruno.await(() -> bruno.path().endsWith("/ada-lindqvist"));
            bruno.type("words", WORD);
            bruno.click("main [name=open]");
            bruno.click("main form button.button");
            bruno.await(() -> !bruno.all("#flash .notice").isEmpty());
        }
        try (var hugo = browser(cast.hugo())) {
            hugo.go("/hr/labels");
            hugo.click("#labels_waiting a");
            hugo.await(() -> !hugo.all("#label_answer").isEmpty());
            assertThat(hugo.text("#support")).contains(WORD);
            hugo.type("reason", "You waited for the others.");
            hugo.click("#label_answer button.button");
            hugo.await(() -> hugo.path().equals("/hr/labels"));
        }
        try (var emma = browser(cast.emma())) {
            emma.go("/");
            emma.await(() -> !emma.all("#new_champions").isEmpty());
            assertThat(emma.text("#new_champions")).contains("Ada Lindqvist", WORD);
        }
    }

    private static Chromium browser(Person person) {
        var browser = Chromium.open(portal.origin(), "en");
        browser.signIn(person.email(), PASSWORD);
        return browser;
    }
}
