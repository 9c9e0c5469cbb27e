package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class FailuresPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final Portal portal = new Portal(database, Map.of("RELAIS_DEV", "on"));

    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        portal.signIn(cast.emma());
    }

    @Test
    void a_crash_shows_the_reference_that_stands_in_the_log() {
        var answer = portal.get("/dev/crash");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text("main"))
                .contains(answer.header("X-Request-Id"))
                .doesNotContain("Exception");
    }

    @Test
    void failures_are_explained_in_the_visitors_language() {
        var french = portal.get("/nothing/here?lang=fr");
        assertThat(french.status()).isEqualTo(404);
        assertThat(french.html().select("html").attr("lang")).isEqualTo("fr");
        assertThat(french.text("h1")).isEqualTo("Rien ici");

        var english = portal.get("/nothing/here?lang=en");
        assertThat(english.text("h1")).isEqualTo("Nothing here");
    }

    @Test
    void htmx_gets_a_sentence_and_not_a_page() {
        var answer = portal.htmxGet("/dev/crash");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("<html").contains(answer.header("X-Request-Id"));
    }

    @Test
    void what_a_role_does_not_open_is_forbidden() {
        assertThat(portal.get("/hr").status()).isEqualTo(403);
        assertThat(portal.get("/hr").text("h1")).isEqualTo("This is not open to you");
    }

    @Test
    void a_broken_request_is_the_senders_fault() throws IOException {
        assertThat(
                        raw(
                                "POST /notifications/reading HTTP/1.1",
                                "Transfer-Encoding: chunked",
                                "zzz\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(raw("GET /\u0001 HTTP/1.1", "X: y", "")).startsWith("HTTP/1.1 400");
    }

    @Test
    void head_has_the_headers_of_the_page_and_no_body() {
        var head = portal.send("HEAD", "/badges");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(head.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    }

    @Test
    void every_answer_says_what_browsers_must_not_do() {
        for (var path : new String[] {"/badges", "/nothing/here", "/dev/crash", "/healthz"}) {
            var answer = portal.get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "*");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Request-Id")).as(path).hasSize(16);
        }
    }

    @Test
    void development_says_how_long_things_took() {
        assertThat(portal.get("/badges").header("Server-Timing"))
                .matches(
                        "db;dur=[\\d.]+;desc=\"\\d+ queries\", render;dur=[\\d.]+,"
                                + " total;dur=[\\d.]+");
    }

    private static String raw(String request, String header, String body) throws IOException {
        var address = URI.create(portal.url("/"));
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var text =
                    request
                            + "\r\nHost: "
                            + address.getAuthority()
                            + "\r\nOrigin: "
                            + portal.url("")
                            + "\r\n"
                            + header
                            + "\r\n"
                            + "Connection: close\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
                            + body;
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
