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
import relais.support.Scene;
import relais.support.TestDatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Hugo gives a list a badge; Emma looks at hers, hides it, and says no, thank you. */
@Tag("browser")
class BadgesJourneyTest {

    private static final String PASSWORD = "a long enough password";
    private static final Path FILE = Path.of("target/people.csv");

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    Cast cast;

    @BeforeEach
    void castWithPasswords() throws IOException {
        cast = Scene.set(database.jdbi(), portal.app()).cast();
        for (var person : List.of(cast.emma(), cast.bruno(), cast.hugo())) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
        Files.writeString(FILE, "employee@relais.example;Emma\nchampion@relais.example;Bruno\n");
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void hr_awards_a_list_and_a_person_declines(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));
        try (var hugo = browser(cast.hugo(), language, scripts)) {
            awardsAList(hugo);
        }
        try (var emma = browser(cast.emma(), language, scripts)) {
            declines(emma);
            try (var bruno = browser(cast.bruno(), language, scripts)) {
                bruno.go("/people/" + cast.emma().handle());
                assertThat(bruno.all(".shelf a[href^='/awards/']")).isEmpty();
                bruno.go("/me");
                assertThat(bruno.all(".shelf a[href^='/awards/']")).hasSize(1);
            }
        }
    }

    private void awardsAList(Chromium hugo) {
        hugo.go("/hr");
        hugo.click("a.button[href='/hr/lists/new']");
        hugo.await(() -> hugo.path().equals("/hr/lists/new"));
        hugo.click("select[name=badge] option[value=bridge-builder]");
        hugo.type("reason", "Carried the good stories of both sites across the border.");
        hugo.type("people", "nobody@relais.example");
        hugo.find("input[name=file]").sendKeys(FILE.toAbsolutePath().toString());
        hugo.click("form[action='/hr/lists'] button.button");
        hugo.await(() -> hugo.path().matches("/hr/lists/\\d+"));
        assertThat(hugo.all("#list_refused tbody tr")).hasSize(1);
        hugo.click("main form[action^='/hr/lists/'] button.button");
        hugo.await(() -> hugo.all("main form[action^='/hr/lists/']").isEmpty());
        assertThat(hugo.text("main")).contains("Emma N’Diaye", "Bruno Bouchard");
    }

    private void declines(Chromium emma) {
        emma.go("/me");
        emma.click(".shelf a[href^='/awards/']");
        emma.await(() -> emma.path().startsWith("/awards/"));
        emma.click("form[action$='/hiding'] button");
        emma.await(() -> !emma.all("form[action$='/hiding/removal']").isEmpty());
        emma.click("form[action$='/refusal'] button");
        emma.await(() -> !emma.all("form[action$='/refusal/removal']").isEmpty());
        emma.go("/me");
        assertThat(emma.all(".shelf a[href^='/awards/']")).isEmpty();
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
