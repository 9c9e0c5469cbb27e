package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Drawn;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Emma begins a discussion with a picture and names Bruno, he answers and pins it, somebody reports
 * what he wrote, Carla writes first and then removes it. With scripts and without them.
 */
@Tag("browser")
class SpacesJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final RealPortal portal =
            new RealPortal(database, Map.of("RELAIS_DATA", "target/spaces-journey"));

    @TempDir Path folder;

    Cast cast;

    @BeforeEach
    void castWithPasswords() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        for (var person : List.of(cast.emma(), cast.bruno(), cast.carla())) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "INSERT INTO space_moderator (space_id, person_id) SELECT"
                                                + " id, ? FROM space WHERE slug = 'questions'",
                                        cast.bruno().id()));
    }

    @ParameterizedTest
    @CsvSource({"en, true", "fr, false"})
    void from_a_question_to_a_removal_with_a_reason(String language, boolean scripts)
            throws IOException {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var emma = browser(cast.emma(), language, scripts);
                var bruno = browser(cast.bruno(), language, scripts)) {
            begins(emma, scripts);
            answers(bruno);
            pins(bruno);
            reports(emma);
            try (var carla = browser(cast.carla(), language, scripts)) {
                removes(carla);
            }
            bruno.go("/spaces/questions");
            bruno.click("#thread_1 a, .thread h3 a");
            bruno.await(() -> !bruno.all(".comment--gone a[href$='/concern']").isEmpty());
            assertThat(bruno.complaints()).isEmpty();
        }
    }

    private void begins(Chromium emma, boolean scripts) throws IOException {
        emma.go("/spaces");
        assertThat(emma.barriers()).isEmpty();
        emma.click(".space h3 a");
        emma.await(() -> emma.path().equals("/spaces/questions"));
        emma.click("main a[href$='/threads/new']");
        emma.await(() -> emma.path().endsWith("/threads/new"));
        emma.type("title", "Does anyone know this pump?");
        var words = emma.find("[name=words]");
        if (scripts) {
            words.sendKeys("Look, @bru");
            emma.await(() -> !emma.all("[role=option][aria-selected=true]").isEmpty());
            words.sendKeys(Keys.ENTER);
        } else {
            words.sendKeys("Look, @bruno-bouchard ");
        }
        words.sendKeys("it *hums*.");
        emma.click("details.starters > summary");
        var picture = folder.resolve("pump.png");
        Files.write(picture, Drawn.png(60, 40));
        emma.find("[name=file]").sendKeys(picture.toString());
        emma.type("alternative", "A small green pump");
        emma.click("main form .actions button.button");
        emma.await(() -> !emma.all(".post__picture img[alt='A small green pump']").isEmpty());
        assertThat(emma.text(".post__words em")).isEqualTo("hums");
        assertThat(emma.text(".post__words a[href='/people/bruno-bouchard']"))
                .isEqualTo("Bruno Bouchard");
        assertThat(emma.barriers()).isEmpty();
    }

    private void answers(Chromium bruno) {
        bruno.go("/notifications");
        bruno.click("a[href^='/spaces/posts/']");
        bruno.await(() -> bruno.path().contains("/spaces/questions/threads/"));
        bruno.click(".act[href*='quote=']");
        bruno.await(() -> bruno.path().contains("quote="));
        bruno.find("#answer [name=words]").sendKeys("Nobody there ever listens.");
        bruno.click("#answer > .actions button");
        bruno.await(() -> bruno.all(".post").size() == 2);
        assertThat(bruno.text(".post + .post blockquote")).contains("hums");
    }

    private void pins(Chromium bruno) {
        bruno.click("main > div > details.starters > summary");
        bruno.click("form[action$='/pin'] button");
        bruno.await(() -> !bruno.all("form[action$='/pin/removal']").isEmpty());
        bruno.go("/spaces/questions");
        assertThat(bruno.all("section[aria-labelledby=threads_pinned] .thread")).hasSize(1);
        assertThat(bruno.barriers()).isEmpty();
    }

    private void reports(Chromium emma) {
        emma.go("/notifications");
        emma.click("a[href^='/spaces/posts/']");
        emma.await(() -> emma.all(".post").size() == 2);
        emma.click(".act[href$='/report']");
        emma.await(() -> emma.path().endsWith("/report"));
        emma.click("input[value=hurtful]");
        emma.click("main form button.button");
        emma.await(() -> emma.path().contains("/threads/"));
    }

    private void removes(Chromium carla) {
        carla.go("/studio/reports");
        carla.click("main h3 a");
        carla.await(() -> carla.path().startsWith("/spaces/reports/"));
        assertThat(carla.all("#removal")).isEmpty();
        carla.click("#write button.button");
        carla.await(() -> !carla.all("#removal").isEmpty());
        carla.type("reason", "It mocks a whole team.");
        carla.click("#removal button.button");
        carla.await(() -> !carla.all("form[action$='/removal/removal']").isEmpty());
        assertThat(carla.barriers()).isEmpty();
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
