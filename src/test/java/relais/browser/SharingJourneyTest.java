package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.people.Person;
import relais.sharing.Pen;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Given;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.util.Map;

/**
 * On a phone, Ada goes from a piece to a post of her own that she declares; a second time she reads
 * that once a month is plenty. In French, and in English without JavaScript.
 */
@Tag("browser")
class SharingJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final RealPortal portal =
            new RealPortal(database, Map.of("RELAIS_DATA", "target/journey"));

    Cast cast;
    Pen pen;
    long item;

    @BeforeEach
    void castWithPasswords() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        portal.app().identity().credentials().give(cast.ada().id(), PASSWORD);
        pen = new Pen(database.jdbi(), portal.app());
        pen.learned(cast.ada());
        item = new Given(database.jdbi()).article("The pump from 1978", "ARTICLE");
        pen.kit(cast.carla(), item);
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void from_a_piece_to_a_declared_post(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var ada = browser(cast.ada(), language, scripts)) {
            ada.viewport(390, 844);
            begins(ada, scripts);
            writes(ada, scripts);
            assertThat(ada.isWiderThanItsWindow()).isFalse();
            declares(ada);
            isEnough(ada);
        }
        assertThat(pen.points(cast.ada())).isEqualTo(10);
    }

    @Test
    void a_screen_reader_finds_no_barrier() {
        try (var ada = browser(cast.ada(), "en", true)) {
            ada.viewport(390, 844);
            ada.go("/share/" + item);
            ada.type("words", Pen.OPENING);
            ada.await(() -> !ada.all("mark.own__kit").isEmpty());
            assertThat(ada.barriers()).isEmpty();
            ada.scheme("dark");
            ada.go("/share");
            assertThat(ada.barriers()).isEmpty();
            ada.go("/share/drafts");
            assertThat(ada.barriers()).isEmpty();
        }
    }

    private void begins(Chromium ada, boolean scripts) {
        ada.go("/feed/" + item);
        ada.click("a[href='/share/" + item + "']");
        ada.await(() -> ada.path().equals("/share/" + item));
        if (scripts) {
            ada.mark();
        }
        ada.click("button[value^='opening-']");
        ada.await(() -> words(ada).startsWith("The pump came back"));
        assertThat(scripts && !ada.isSamePage()).isFalse();
        ada.await(() -> !ada.all("mark.own__kit").isEmpty());
    }

    private void writes(Chromium ada, boolean scripts) {
        ada.type("words", Pen.OWN);
        if (!scripts) {
            ada.click("button[name='look']:not([aria-hidden])");
            ada.await(() -> ada.path().contains("/share/drafts/"));
        }
        ada.await(() -> ada.all("mark.own__kit").isEmpty());
        assertThat(words(ada)).isEqualTo(Pen.OWN);
        assertThat(ada.find(".ways a").getDomAttribute("href"))
                .startsWith("https://www.linkedin.com/feed/?shareActive=true&text=Last%20night");
    }

    private void declares(Chromium ada) {
        ada.click("#share_posted .choice input");
        ada.click("#share_posted .actions button");
        ada.await(() -> ada.path().matches("/timeline/\\d+"));
        assertThat(ada.text(".voice__words")).startsWith("Last night I sat");
        ada.go("/share/drafts");
        assertThat(ada.all("#share_drafts li")).isEmpty();
    }

    private void isEnough(Chromium ada) {
        ada.go("/share/" + item);
        assertThat(ada.all(".notice a[href='/share']")).hasSize(1);
        ada.click(".notice a[href='/share']");
        ada.await(() -> ada.path().equals("/share"));
    }

    private static String words(Chromium ada) {
        return ada.find("textarea[name='words']").getDomProperty("value");
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
