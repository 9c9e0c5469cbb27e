package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.HandlerType;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

class RangedContentTest {

    private static final byte[] LETTERS =
            "abcdefghijklmnopqrstuvwxyz".getBytes(StandardCharsets.US_ASCII);

    private static Javalin server;

    @BeforeAll
    static void serve() {
        var content =
                new RangedContent(
                        LETTERS.length,
                        "text/plain",
                        "tag-1",
                        (from, length, to) -> to.write(LETTERS, (int) from, (int) length));
        server =
                Javalin.create(
                                config -> {
                                    config.routes.get("/letters", content::answer);
                                    config.routes.addHttpHandler(
                                            HandlerType.HEAD, "/letters", content::answer);
                                })
                        .start(0);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void without_a_range_everything_comes_with_its_length_and_its_tag() throws Exception {
        var answer = get();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("abcdefghijklmnopqrstuvwxyz");
        assertThat(header(answer, "Content-Length")).isEqualTo("26");
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(answer, "ETag")).isEqualTo("\"tag-1\"");
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void a_range_comes_alone() throws Exception {
        var answer = get("Range", "bytes=2-4");

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo("cde");
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes 2-4/26");
        assertThat(header(answer, "Content-Length")).isEqualTo("3");
    }

    @Test
    void ends_may_be_left_open_and_lie_beyond() throws Exception {
        assertThat(get("Range", "bytes=23-").body()).isEqualTo("xyz");
        assertThat(get("Range", "bytes=-2").body()).isEqualTo("yz");
        assertThat(get("Range", "bytes=24-99").body()).isEqualTo("yz");
        assertThat(header(get("Range", "bytes=-99"), "Content-Range")).isEqualTo("bytes 0-25/26");
    }

    @Test
    void where_there_is_nothing_the_length_is_told() throws Exception {
        for (var range : new String[] {"bytes=26-", "bytes=99-100", "bytes=-0"}) {
            var answer = get("Range", range);

            assertThat(answer.statusCode()).as(range).isEqualTo(416);
            assertThat(header(answer, "Content-Range")).isEqualTo("bytes */26");
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void what_makes_no_sense_and_what_asks_for_several_gets_everything() throws Exception {
        for (var range :
                new String[] {"bytes=4-2", "bytes=-", "bytes=x-y", "lines=1-2", "bytes=0-1,4-5"}) {
            assertThat(get("Range", range).statusCode()).as(range).isEqualTo(200);
        }
    }

    @Test
    void whoever_has_the_beginning_of_something_else_gets_everything() throws Exception {
        assertThat(get("Range", "bytes=2-4", "If-Range", "\"tag-1\"").statusCode()).isEqualTo(206);
        assertThat(get("Range", "bytes=2-4", "If-Range", "\"tag-0\"").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_has_it_already_gets_nothing() throws Exception {
        var answer = get("If-None-Match", "\"tag-1\"");

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_head_tells_the_same_without_content() throws Exception {
        var answer = send(request("Range", "bytes=2-4").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(header(answer, "Content-Length")).isEqualTo("3");
        assertThat(answer.body()).isEmpty();
    }

    private static HttpResponse<String> get(String... headers) throws Exception {
        return send(request(headers));
    }

    private static HttpRequest.Builder request(String... headers) {
        var request =
                HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.port() + "/letters"));
        request.header("Accept-Encoding", "gzip");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }
}
