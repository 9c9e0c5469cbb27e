package relais.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.support.Cast;
import relais.support.RealPortal;
import relais.support.RealPortal.Browser;
import relais.support.TestDatabase;

import java.util.Map;

class SecurityPageTest {

    private static final String ADA = "ambassador@relais.example";
    private static final String PASSWORD = "lanterns over quiet water";
    private static final String NEW = "seven herons count the boats";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final RealPortal portal = new RealPortal(database);
    @RegisterExtension static final RealPortal otherNode = new RealPortal(database);

    @BeforeEach
    void ada_has_a_password() {
        var ada = new Cast(database.jdbi()).ada();
        portal.app().identity().credentials().give(ada.id(), PASSWORD);
    }

    @Test
    void any_node_serves_a_session() {
        var browser = signedIn();

        assertThat(browser.at(otherNode).get("/me/security").status()).isEqualTo(200);
        assertThat(browser.at(portal).get("/me/security").status()).isEqualTo(200);
    }

    @Test
    void signing_out_everywhere_ends_the_sessions_of_all_nodes_at_once() {
        var here = signedIn();
        var there = otherNode.browser();
        there.signIn(ADA, PASSWORD);

        var answer = here.post("/me/security/sessions", Map.of());

        assertThat(answer.location()).endsWith("/login");
        assertThat(here.get("/me/security").status()).isEqualTo(303);
        assertThat(there.get("/me/security").status()).isEqualTo(303);
    }

    @Test
    void my_sessions_are_listed_and_this_one_is_marked() {
        signedIn();
        var browser = portal.browser();
        browser.send(
                browser.request("/login/demo")
                        .header("Origin", portal.origin())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("email=" + ADA)));

        var page = browser.get("/me/security").html();

        assertThat(page.select(".rows li")).hasSize(2);
        assertThat(page.select(".rows li:has(.tag)").text())
                .contains("Firefox on Linux")
                .contains("this device");
    }

    @Test
    void a_changed_password_ends_all_sessions_but_mine() {
        var here = signedIn();
        var there = signedIn();

        var answer = change(here, PASSWORD, NEW, NEW);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(here.get("/me/security").status()).isEqualTo(200);
        assertThat(there.get("/me/security").status()).isEqualTo(303);
        assertThat(portal.browser().signIn(ADA, PASSWORD).status()).isEqualTo(422);
        assertThat(portal.browser().signIn(ADA, NEW).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "not mine, seven herons count the boats, seven herons count the boats, current",
        "lanterns over quiet water, short, short, password",
        "lanterns over quiet water, aaaaaaaaaaaaaaa, aaaaaaaaaaaaaaa, password",
        "lanterns over quiet water, 1234567890123, 1234567890123, password",
        "lanterns over quiet water, Motdepasse2026, Motdepasse2026, password",
        "lanterns over quiet water, adalindqvist1990, adalindqvist1990, password",
        "lanterns over quiet water, my-ambassador-1, my-ambassador-1, password",
        "lanterns over quiet water, seven herons count the boats, seven herons, repeated",
    })
    void a_password_that_will_not_do_is_refused_with_the_reason(
            String current, String wanted, String repeated, String field) {
        var browser = signedIn();

        var answer = change(browser, current, wanted, repeated);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("[aria-invalid]").eachAttr("name")).containsExactly(field);
        assertThat(answer.body()).doesNotContain(wanted.equals(current) ? "never" : wanted);
        assertThat(portal.browser().signIn(ADA, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void letters_typed_another_way_are_the_same_password() {
        var browser = signedIn();
        change(browser, PASSWORD, "une f\u00eate au ch\u00e2teau", "une f\u00eate au ch\u00e2teau");

        assertThat(portal.browser().signIn(ADA, "une fe\u0302te au cha\u0302teau").status())
                .isEqualTo(303);
    }

    @Test
    void guesses_of_the_current_password_are_throttled() {
        var browser = signedIn();
        for (int i = 0; i < 10; i++) {
            change(browser, "a guess", NEW, NEW);
        }

        var answer = change(browser, PASSWORD, NEW, NEW);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotNull();
    }

    @Test
    void while_the_database_is_away_nobody_is_taken_for_a_stranger() {
        var browser = signedIn();

        portal.databaseIsAway(true);
        assertThat(browser.get("/me/security").status()).isEqualTo(503);
        assertThat(browser.get("/healthz").status()).isEqualTo(200);
        assertThat(portal.browser().get("/me/security").status()).isEqualTo(303);

        portal.databaseIsAway(false);
        assertThat(browser.get("/me/security").status()).isEqualTo(200);
    }

    private static Browser signedIn() {
        var browser = portal.browser();
        browser.signIn(ADA, PASSWORD);
        return browser;
    }

    private static relais.support.Portal.Answer change(
            Browser browser, String current, String wanted, String repeated) {
        return browser.post(
                "/me/security/password",
                Map.of("current", current, "password", wanted, "repeated", repeated));
    }
}
