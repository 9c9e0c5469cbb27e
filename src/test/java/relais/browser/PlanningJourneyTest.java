package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import relais.people.PeopleStore;
import relais.sharing.Pen;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.time.LocalTime;
import java.util.Map;

/**
 * On a phone, Ada plans what she wrote, is reminded, and posts it herself. In French, and in
 * English without JavaScript.
 */
@Tag("browser")
class PlanningJourneyTest {

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
        portal.app().identity().credentials().give(cast.ada().id(), PASSWORD);
        new Pen(database.jdbi(), portal.app()).learned(cast.ada());
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void from_a_draft_to_its_moment(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var ada = browser(language, scripts)) {
            ada.viewport(390, 844);
            plans(ada);
            itsMomentComes();
            posts(ada);
        }
    }

    @Test
    void a_screen_reader_finds_no_barrier() {
        try (var ada = browser("en", true)) {
            ada.viewport(390, 844);
            plans(ada);
            assertThat(ada.barriers()).isEmpty();
            ada.scheme("dark");
            enter(ada, "main a[href$='/plan']");
            ada.await(() -> ada.path().endsWith("/plan"));
            assertThat(ada.barriers()).isEmpty();
        }
    }

    private void plans(Chromium ada) {
        ada.go("/share");
        ada.type("words", Pen.OWN);
        enter(ada, "button[name='plan']");
        ada.await(() -> ada.path().endsWith("/plan"));
        assertThat(ada.isWiderThanItsWindow()).isFalse();
        enter(ada, ".moments button");
        ada.await(() -> ada.path().equals("/me/planned"));
        assertThat(ada.text(".voice__gist")).startsWith("Last night I sat");
        assertThat(ada.isWiderThanItsWindow()).isFalse();
    }

    /** She works around the clock today. The portal itself may be first to tell her. */
    private void itsMomentComes() {
        database.jdbi()
                .onDemand(PeopleStore.class)
                .chooseWorkingTime(
                        cast.ada().id(), "1234567", LocalTime.MIN, LocalTime.of(23, 59, 59));
        database.jdbi().useHandle(it -> it.execute("UPDATE share_plan SET due_at = NOW(6)"));
        portal.app().planning().remind();
    }

    private void posts(Chromium ada) {
        ada.await(
                () -> {
                    ada.go("/notifications");
                    return !ada.all("main a[href^='/me/planned/']").isEmpty();
                });
        enter(ada, "main a[href^='/me/planned/']");
        ada.await(() -> ada.path().matches("/share/drafts/\\d+"));
        assertThat(ada.find("textarea[name='words']").getDomProperty("value")).isEqualTo(Pen.OWN);
        enter(ada, "#share_posted .actions button");
        ada.await(() -> ada.path().matches("/timeline/\\d+"));
        ada.go("/me/planned");
        assertThat(ada.all("time")).isEmpty();
        ada.go("/notifications");
        assertThat(ada.all("main a[href^='/me/planned/']")).isEmpty();
    }

    /** By keyboard: on a phone's screen the bar at its foot may lie above what is pressed. */
    private static void enter(Chromium ada, String css) {
        ada.find(css).sendKeys(Keys.ENTER);
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
