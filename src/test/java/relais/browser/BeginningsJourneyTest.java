package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.drafting.ModelStub;
import relais.sharing.Pen;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Given;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.util.List;
import java.util.Map;

/**
 * Ada asks for beginnings, sees them come, stops one, and takes another; also without JavaScript.
 */
@Tag("browser")
class BeginningsJourneyTest {

    private static final String PASSWORD = "a long enough password";
    private static final ModelStub STUB = new ModelStub();

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final RealPortal portal =
            new RealPortal(
                    database,
                    Map.of("RELAIS_DATA", "target/journey", "RELAIS_LLM_URL", STUB.url()));

    Cast cast;
    long item;

    @BeforeEach
    void castWithPasswords() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        portal.app().identity().credentials().give(cast.ada().id(), PASSWORD);
        new Pen(database.jdbi(), portal.app()).learned(cast.ada());
        item = new Given(database.jdbi()).article("The pump from 1978", "ARTICLE");
    }

    @AfterAll
    static void close() {
        STUB.close();
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void three_beginnings_come_and_one_is_taken(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));
        var beginnings = language.equals("fr") ? ModelStub.FRENCH : ModelStub.ENGLISH;
        STUB.does(ModelStub.says(beginnings));

        try (var ada = browser(language, scripts)) {
            // tall enough for the whole page: the bar below covers what would be scrolled to
            ada.viewport(390, 4_000);
            ada.go("/share/" + item);
            if (scripts) {
                ada.mark();
            }
            ada.type("answer-0", "52");
            ada.press("[data-stream-begin]");
            ada.await(() -> texts(ada).equals(beginnings));
            assertThat(ada.isWiderThanItsWindow()).isFalse();
            assertThat(scripts && !ada.isSamePage()).isFalse();
            ada.press("button[value^='beginning-']");
            ada.await(() -> words(ada).equals(beginnings.getFirst()));
            ada.await(() -> !ada.all("mark.own__kit").isEmpty());
            assertThat(ada.barriers()).isEmpty();
        }
    }

    @Test
    void whoever_stops_keeps_what_has_come() throws Exception {
        STUB.does(STUB.stopsAfter("[1] " + ModelStub.ENGLISH.getFirst() + "\n[2] And"));

        try (var ada = browser("en", true)) {
            ada.go("/share/" + item);
            ada.type("answer-0", "That it still turned.");
            ada.press("[data-stream-begin]");
            ada.await(() -> texts(ada).equals(List.of(ModelStub.ENGLISH.getFirst())));
            ada.press("[data-stream-stop]");
            ada.await(() -> ada.text("[data-stream-say]").startsWith("Stopped"));
            assertThat(STUB.wasHungUp()).isTrue();
            assertThat(texts(ada)).containsExactly(ModelStub.ENGLISH.getFirst());
        }
    }

    private static List<String> texts(Chromium ada) {
        return ada.all("#share_aid .opening-line p").stream().map(it -> it.getText()).toList();
    }

    private static String words(Chromium ada) {
        return ada.find("textarea[name='words']").getDomProperty("value");
    }

    private Chromium browser(String language, boolean scripts) {
        var browser =
                scripts
                        ? Chromium.open(portal.origin(), language)
                        : Chromium.withoutScripts(portal.origin(), language);
        browser.signIn(cast.ada().email(), PASSWORD);
        return browser;
    }
}
