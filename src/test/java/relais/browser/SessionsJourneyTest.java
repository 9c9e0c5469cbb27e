package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Given;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Carla plans a session with one seat; Ada takes it by keyboard, Emma waits, Ada gives it back,
 * Emma has it. In French, and in English without JavaScript. Then it takes place.
 */
@Tag("browser")
class SessionsJourneyTest {

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
        for (var person : List.of(cast.ada(), cast.bruno(), cast.carla(), cast.emma())) {
            portal.app().identity().credentials().give(person.id(), PASSWORD);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void the_last_seat_goes_from_hand_to_hand(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var carla = browser(cast.carla(), language, scripts)) {
            plans(carla);
            var path = carla.path();
            try (var ada = browser(cast.ada(), language, scripts);
                    var emma = browser(cast.emma(), language, scripts)) {
                takesTheSeat(ada, path, scripts);
                waits(emma, path);
                givesItBack(ada);
                hasIt(emma, path);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, true", "fr, false"})
    void who_is_there_types_the_code_and_says_how_it_was(String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));
        var given = new Given(database.jdbi());
        long id = given.session("Now on", Instant.now().minus(Duration.ofMinutes(5)), 2);
        given.seat(id, cast.ada(), true);
        given.seat(id, cast.emma(), true);

        try (var bruno = browser(cast.bruno(), language, scripts);
                var ada = browser(cast.ada(), language, scripts)) {
            bruno.go("/sessions/" + id);
            bruno.click("#hosting a[href$='/seats']");
            bruno.await(() -> bruno.path().endsWith("/seats"));
            var code = bruno.text(".session__code");

            ada.go("/sessions/" + id);
            ada.type("code", code.toLowerCase());
            ada.click("#code button");
            ada.await(() -> !ada.all("#rating").isEmpty());
            ada.click("#rating input[value='5']");
            ada.click("#rating button.button");
            ada.await(() -> !ada.all("#rating input[value='5']:checked").isEmpty());

            bruno.click("form[action$='/attendance/" + cast.emma().handle() + "'] button");
            bruno.await(() -> bruno.all("form[action$='/removal']").size() == 2);
            if (scripts) {
                assertThat(barriers(ada)).isEmpty();
                assertThat(barriers(bruno)).isEmpty();
                ada.go("/sessions");
                assertThat(barriers(ada)).isEmpty();
            }
        }
    }

    private void plans(Chromium carla) {
        carla.go("/sessions");
        carla.click("a[href='/sessions/new']");
        carla.await(() -> carla.path().equals("/sessions/new"));
        carla.click("input[name=kind][value=workshop]");
        carla.type("title", "Write what you saw");
        carla.type("description", "Bring one draft.");
        carla.type("seats", "0");
        carla.click("main form.form button.button");
        carla.await(() -> !carla.all("#field_seats_error").isEmpty());
        assertThat(carla.find("[name=title]").getDomProperty("value"))
                .isEqualTo("Write what you saw");
        carla.type("seats", "1");
        carla.type("link", "https://meet.example/room");
        carla.click("main form.form button.button");
        carla.await(() -> carla.path().matches("/sessions/\\d+"));
    }

    private void takesTheSeat(Chromium ada, String path, boolean scripts) {
        ada.go(path);
        if (scripts) {
            ada.mark();
        }
        ada.find("#session_seat form[action$='/seat'] button").sendKeys(Keys.ENTER);
        ada.await(() -> !ada.all("#session_seat form[action$='/removal']").isEmpty());
        assertThat(ada.text("#session_seat")).contains("https://meet.example/room");
        if (scripts) {
            assertThat(ada.isSamePage()).isTrue();
            assertThat(barriers(ada)).isEmpty();
        }
    }

    private void waits(Chromium emma, String path) {
        emma.go(path);
        emma.find("#session_seat form[action$='/seat'] button").sendKeys(Keys.ENTER);
        emma.await(() -> !emma.all("#session_seat form[action$='/removal']").isEmpty());
        assertThat(emma.shows("meet.example")).isFalse();
    }

    private void givesItBack(Chromium ada) {
        ada.find("#session_seat form[action$='/removal'] button").sendKeys(Keys.SPACE);
        ada.await(() -> !ada.all("#session_seat form[action$='/seat']").isEmpty());
        assertThat(ada.shows("meet.example")).isFalse();
    }

    private void hasIt(Chromium emma, String path) {
        emma.go("/");
        emma.click("#hub_news a[href='" + path + "']");
        emma.await(() -> emma.path().equals(path));
        assertThat(emma.text("#session_seat")).contains("https://meet.example/room");
    }

    /** But for the points above, which are fading in just then. */
    private static List<String> barriers(Chromium browser) {
        return browser.barriers().stream().filter(it -> !it.contains("standing")).toList();
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
