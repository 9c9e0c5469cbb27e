package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.notifications.Notifications;
import relais.settings.Programme;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.Clock;
import java.util.Map;

@Tag("browser")
class SettingsJourneyTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    private Cast cast;

    @BeforeEach
    void the_people_are_there() {
        cast = new Cast(database.jdbi());
    }

    @Test
    void the_lead_sets_a_number_and_takes_it_back() {
        portal.signIn(cast.lena());
        try (var browser = Chromium.open(portal.url(""), "en")) {
            browser.go("/lead");
            browser.click(".card a[href='/lead/settings']");
            browser.click("a[href='/lead/settings/places-per-champion']");
            browser.type("value", "500");
            browser.click("main .form .button");
            browser.awaitText("That is not possible here");
            browser.type("value", "6");
            browser.click("main .form .button");
            browser.awaitText("It holds everywhere within seconds");
            assertThat(portal.app().settings().get(Programme.PLACES_PER_CHAMPION)).isEqualTo(6);

            browser.click("a[href='/lead/settings/places-per-champion']");
            browser.click("form[action$='/default'] button");
            browser.awaitText("It holds everywhere within seconds");
            assertThat(portal.app().settings().get(Programme.PLACES_PER_CHAMPION)).isEqualTo(5);
        }
    }

    @Test
    void one_thing_is_read_without_the_page_being_loaded_again() {
        var ada = cast.ada();
        var notifications = new Notifications(database.jdbi(), Clock.systemUTC());
        for (int i = 1; i <= 2; i++) {
            notifications.tell(
                    ada.id(),
                    "kudos-received",
                    i,
                    Map.of("name", "Bruno", "link", "/notifications"));
        }
        portal.signIn(ada);
        try (var browser = Chromium.open(portal.url(""), "en")) {
            browser.go("/notifications");
            browser.await(() -> browser.text("#standing_news .bar__count").equals("2"));
            browser.mark();

            browser.click(".news button");

            browser.await(() -> browser.all(".news button").size() == 1);
            browser.await(() -> browser.text("#standing_news .bar__count").equals("1"));
            assertThat(browser.isSamePage()).isTrue();

            browser.click(".news--unread a");
            browser.await(() -> notifications.countUnread(ada.id()) == 0);
        }
    }

    @Test
    void a_break_is_taken_and_ended_without_scripts() {
        portal.signIn(cast.ada());
        try (var browser = Chromium.withoutScripts(portal.url(""), "en")) {
            browser.go("/me/settings");
            browser.press("#pause .form button");
            browser.awaitText("Enjoy the quiet");
            portal.signIn(cast.ada());

            browser.go("/me/settings");
            browser.press("#pause button");
            browser.awaitText("Welcome back");
        }
    }
}
