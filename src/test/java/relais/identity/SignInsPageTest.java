package relais.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relais.support.Cast;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;

class SignInsPageTest {

    private static final String ADA = "ambassador@relais.example";
    private static final String PASSWORD = "lanterns over quiet water";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final RealPortal portal = new RealPortal(database);

    private Cast cast;

    @BeforeEach
    void ada_has_a_password() {
        cast = new Cast(database.jdbi());
        portal.app().identity().credentials().give(cast.ada().id(), PASSWORD);
    }

    @Test
    void the_right_password_opens_the_hub() {
        var browser = portal.browser();

        var answer = browser.signIn(ADA, PASSWORD);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith("/").doesNotContain("login");
        assertThat(browser.get("/me/security").status()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_is_refused_in_the_language_of_the_page() {
        var browser = portal.browser();
        for (var heading : Map.of("fr", "Connexion", "en", "Sign in").entrySet()) {
            var page = browser.get("/login?lang=" + heading.getKey());
            var action = page.html().select("form.form").attr("action");

            var answer = browser.post(action, Map.of("email", ADA, "password", "no"));

            assertThat(answer.html().select("html").attr("lang")).isEqualTo(heading.getKey());
            assertThat(answer.text("h1")).isEqualTo(heading.getValue());
        }
    }

    @Test
    void the_sign_in_page_leads_on_to_what_was_asked_for() {
        var browser = portal.browser();

        var away = browser.get("/me/security?tab=1");
        assertThat(away.status()).isEqualTo(303);
        var page = browser.get(path(away.location()));
        var to = page.html().select("input[name=to]").val();
        assertThat(to).isEqualTo("/me/security?tab=1");

        var answer = browser.post("/login", Map.of("email", ADA, "password", PASSWORD, "to", to));
        assertThat(path(answer.location())).isEqualTo("/me/security?tab=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "http://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\n//evil.example",
                " //evil.example",
                "///evil.example",
                "/login",
                "/logout",
                "/login?to=/login",
                "evil.example",
                "/<script>",
                "/é"
            })
    void nobody_is_led_elsewhere(String to) {
        var answer =
                portal.browser()
                        .post("/login", Map.of("email", ADA, "password", PASSWORD, "to", to));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(path(answer.location())).isEqualTo("/");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        var wrong = portal.browser().signIn(ADA, "something else entirely");
        var unknown =
                portal.browser().signIn("ambassadoz@relais.example", "something else entirely");
        var departed = portal.browser().signIn("egon@relais.example", "something else entirely");
        var withoutPassword =
                portal.browser().signIn("employee@relais.example", "something else entirely");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("[role=alert]")).contains("do not go together");
        assertThat(wrong.html().select("input[name=email]").val()).isEqualTo(ADA);
        assertThat(wrong.body()).doesNotContain("something else");
        for (var other : new relais.support.Portal.Answer[] {unknown, departed, withoutPassword}) {
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.body().replaceAll("value=\"[^\"]*@relais.example\"", ""))
                    .isEqualTo(wrong.body().replaceAll("value=\"[^\"]*@relais.example\"", ""));
        }
    }

    @Test
    void a_failed_try_makes_no_session() {
        portal.browser().get("/login");
        portal.browser().get("/me/security");
        portal.browser().signIn(ADA, "something else entirely");

        assertThat(sessions()).isZero();
    }

    @Test
    void an_empty_field_is_named() {
        var answer = portal.browser().signIn("", "");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select(".field__error")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "email",
                "email=%zz&password=%",
                "=&=&&",
                "email=a&email=b&password=c&password=d",
                "{\"email\":1}"
            })
    void a_malformed_body_is_refused_kindly(String body) {
        assertThat(portal.browser().post("/login", body).status()).isIn(400, 422);
    }

    @Test
    void what_stands_in_the_address_proves_nothing() {
        var answer =
                portal.browser()
                        .post(
                                "/login?email=" + ADA + "&password=lanterns+over+quiet+water",
                                "email=a&password=b");

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void the_cookie_is_for_us_alone() {
        var answer = portal.browser().signIn(ADA, PASSWORD);

        var cookie =
                answer.response().headers().allValues("Set-Cookie").stream()
                        .filter(it -> it.startsWith("session="))
                        .toList();
        assertThat(cookie.getLast())
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void a_session_that_was_there_before_is_not_the_one_after() {
        var eve = portal.browser();
        portal.app()
                .identity()
                .credentials()
                .give(cast.emma().id(), "correct horse battery staple");
        eve.signIn("employee@relais.example", "correct horse battery staple");
        var planted = eve.cookie("session").orElseThrow();
        var victim = portal.browser();
        victim.putCookie("session", planted);

        assertThat(victim.signIn(ADA, PASSWORD).status()).isEqualTo(303);

        assertThat(victim.cookie("session").orElseThrow()).isNotEqualTo(planted);
        assertThat(eve.get("/me/security").status()).isEqualTo(303);
        assertThat(victim.get("/me/security").text(".menu__head")).contains("Ada");
    }

    @Test
    void a_made_up_session_is_not_taken_over() {
        var browser = portal.browser();
        browser.putCookie("session", "n0made0up");

        browser.signIn(ADA, PASSWORD);

        assertThat(browser.cookie("session").orElseThrow()).doesNotContain("made0up");
    }

    @Test
    void whoever_is_signed_in_stays_who_they_are_when_a_try_fails() {
        var browser = portal.browser();
        browser.signIn(ADA, PASSWORD);

        assertThat(browser.signIn("admin@relais.example", "something else entirely").status())
                .isEqualTo(422);
        assertThat(browser.get("/me/security").text(".menu__head")).contains("Ada");
    }

    @Test
    void ten_tries_a_minute_then_no_more() {
        var browser = portal.browser();
        for (int i = 0; i < 10; i++) {
            assertThat(
                            browser.signIn("a" + i + "@relais.example", "something else entirely")
                                    .status())
                    .isEqualTo(422);
        }

        var answer = browser.signIn(ADA, PASSWORD);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 61);
        assertThat(answer.html().select("input[name=email]").val()).isEqualTo(ADA);
        portal.pass(Duration.ofSeconds(61));
        assertThat(browser.signIn(ADA, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void right_passwords_are_not_counted() {
        for (int i = 0; i < 12; i++) {
            assertThat(portal.browser().signIn(ADA, PASSWORD).status()).isEqualTo(303);
        }
    }

    @Test
    void htmx_reloads_the_whole_page_for_a_stranger() {
        var browser = portal.browser();

        var answer =
                browser.send(browser.request("/me/security").header("HX-Request", "true").GET());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("HX-Refresh")).isEqualTo("true");
    }

    @Test
    void a_form_sent_by_a_stranger_gets_the_sign_in_page() {
        var answer = portal.browser().post("/me/security/password", Map.of("current", "x"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.html().select("form[action^='/login?']")).hasSize(1);
    }

    @Test
    void head_is_answered_like_get() {
        var browser = portal.browser();

        var closed =
                browser.send(
                        browser.request("/me/security").method("HEAD", BodyPublishers.noBody()));
        var open = browser.send(browser.request("/login").method("HEAD", BodyPublishers.noBody()));

        assertThat(closed.status()).isEqualTo(303);
        assertThat(open.status()).isEqualTo(200);
        assertThat(open.header("Content-Security-Policy")).isNotNull();
        assertThat(open.body()).isEmpty();
    }

    @Test
    void another_site_cannot_sign_anybody_in() {
        var browser = portal.browser();

        var answer =
                browser.send(
                        browser.request("/login")
                                .header("Origin", "https://evil.example")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("email=" + ADA + "&password=x")));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void signing_out_takes_a_button() {
        var browser = portal.browser();
        browser.signIn(ADA, PASSWORD);

        assertThat(browser.get("/logout").html().select("form[action=/logout] button"))
                .isNotEmpty();
        assertThat(browser.get("/me/security").status()).isEqualTo(200);
        var stolen = browser.cookie("session").orElseThrow();
        assertThat(path(browser.post("/logout", Map.of()).location())).isEqualTo("/login");

        var thief = portal.browser();
        thief.putCookie("session", stolen);
        assertThat(thief.get("/me/security").status()).isEqualTo(303);
        assertThat(sessions()).isZero();
    }

    @Test
    void who_left_the_company_is_out_at_the_next_request() {
        var browser = portal.browser();
        browser.signIn(ADA, PASSWORD);
        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "UPDATE person SET deactivated_at = NOW() WHERE email = ?",
                                        ADA));

        assertThat(browser.get("/me/security").status()).isEqualTo(303);
        assertThat(sessions()).isZero();
    }

    @Test
    void a_session_ends_after_a_week() {
        var browser = portal.browser();
        browser.signIn(ADA, PASSWORD);

        portal.pass(Duration.ofDays(6));
        assertThat(browser.get("/me/security").status()).isEqualTo(200);
        portal.pass(Duration.ofDays(1).plusMinutes(1));
        assertThat(browser.get("/me/security").status()).isEqualTo(303);
    }

    @Test
    void an_idle_session_ends_and_is_cleared_away() {
        var browser = portal.browser();
        browser.signIn(ADA, PASSWORD);
        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "UPDATE http_session SET expiry_time = expiry_time - 8 *"
                                                + " 3600 * 1000"));

        assertThat(browser.get("/me/security").status()).isEqualTo(303);
        browser.signIn(ADA, PASSWORD);
        portal.pass(Duration.ofHours(8).plusMinutes(1));
        portal.app().identity().forgetExpired();
        assertThat(sessions()).isZero();
    }

    @Test
    void looking_at_pages_writes_nothing() {
        var browser = portal.browser();
        browser.signIn(ADA, PASSWORD);
        var before = saved();

        browser.get("/me/security");
        browser.get("/login");

        assertThat(saved()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"/healthz, 200", "/assets/0/nothing.css, 404", "/nowhere, 404"})
    void what_is_nobodys_reads_no_session(String path, int status) {
        var browser = portal.browser();
        browser.signIn(ADA, PASSWORD);
        database.jdbi()
                .useHandle(handle -> handle.execute("UPDATE http_session SET expiry_time = 1"));

        // a session that has ended is dropped by whoever reads it
        assertThat(browser.get(path).status()).isEqualTo(status);
        assertThat(sessions()).isEqualTo(1);
        assertThat(browser.get("/me/security").status()).isEqualTo(303);
        assertThat(sessions()).isZero();
    }

    @Test
    void in_the_demonstration_one_click_is_enough() {
        var browser = portal.browser();
        assertThat(browser.get("/login").html().select(".demo__account")).hasSize(8);

        assertThat(browser.post("/login/demo", Map.of("email", "hr@relais.example")).status())
                .isEqualTo(303);

        assertThat(browser.get("/me/security").text(".menu__head")).contains("Hugo");
        assertThat(
                        portal.browser()
                                .post("/login/demo", Map.of("email", "hr.de@relais.example"))
                                .status())
                .isEqualTo(404);
    }

    private static int sessions() {
        return database.jdbi()
                .withHandle(
                        handle ->
                                handle.select("SELECT COUNT(*) FROM http_session")
                                        .mapTo(int.class)
                                        .one());
    }

    private static long saved() {
        return database.jdbi()
                .withHandle(
                        handle ->
                                handle.select(
                                                "SELECT SUM(access_time + last_saved_time) FROM"
                                                        + " http_session")
                                        .mapTo(long.class)
                                        .one());
    }

    private static String path(String location) {
        return location.replaceFirst("^http://localhost:\\d+", "");
    }
}
