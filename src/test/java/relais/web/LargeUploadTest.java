package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.Context;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

class LargeUploadTest {

    private static final int MOST = 8 << 20;
    private static final String FORM = "multipart/form-data; boundary=end";
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private static Javalin server;

    @BeforeAll
    static void serve() {
        server =
                Javalin.create(
                                config -> {
                                    config.routes.post("/", LargeUploadTest::take);
                                    config.routes.get("/", ctx -> ctx.result("nothing"));
                                })
                        .start(0);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void a_file_larger_than_other_forms_may_be_arrives_whole_beside_the_other_fields()
            throws Exception {
        assertThat(send(form(Upload.MOST + 1000)).body())
                .isEqualTo("file of " + (Upload.MOST + 1000) + ", revision 7");
    }

    @Test
    void it_is_gone_from_the_disk_when_the_request_is_over() throws Exception {
        int length = MOST - 5;
        var before = temporary(length);
        var form = form(length);

        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            var out = socket.getOutputStream();
            out.write(head("POST", "Content-Type: " + FORM, form.length));
            out.write(form);
            // Answered only when all of the first is done, which its answer does not wait for.
            out.write(head("GET", "Connection: close", 0));
            assertThat(
                            new String(
                                    socket.getInputStream().readAllBytes(),
                                    StandardCharsets.US_ASCII))
                    .contains("file of " + length)
                    .endsWith("nothing");
        }

        assertThat(temporary(length)).isEqualTo(before);
    }

    @Test
    void a_file_that_is_too_large_is_told_so() throws Exception {
        assertThat(send(form(MOST + (2 << 20))).body()).isEqualTo("too large");
        assertThat(send(form(MOST + 1)).body())
                .as("within the other fields")
                .isEqualTo("too large");
        assertThat(send(form(MOST)).body()).startsWith("file of " + MOST);
    }

    @Test
    void no_file_is_none() throws Exception {
        assertThat(send(form(0)).body()).isEqualTo("none");
        assertThat(
                        send(
                                        BodyPublishers.ofString("revision=7"),
                                        "application/x-www-form-urlencoded")
                                .body())
                .isEqualTo("none");
    }

    @Test
    void whoever_does_not_say_how_much_they_bring_is_refused() throws Exception {
        var request =
                "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";

        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(
                            new String(
                                    socket.getInputStream().readNBytes(12),
                                    StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 411");
        }
    }

    private static void take(Context ctx) {
        ctx.result(
                switch (LargeUpload.of(ctx, "file", MOST)) {
                    case LargeUpload.None() -> "none";
                    case LargeUpload.TooLarge() -> "too large";
                    case LargeUpload.File file ->
                            "file of " + length(file) + ", revision " + ctx.formParam("revision");
                });
    }

    private static long length(LargeUpload.File file) {
        try (var content = file.content()) {
            return content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] form(int length) {
        var body =
                "--end\r\nContent-Disposition: form-data; name=\"revision\"\r\n\r\n7\r\n"
                        + "--end\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"a.zip\"\r\n\r\n"
                        + "x".repeat(length)
                        + "\r\n--end--\r\n";
        return body.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] head(String method, String field, int length) {
        return (method
                        + " / HTTP/1.1\r\nHost: localhost\r\n"
                        + field
                        + "\r\nContent-Length: "
                        + length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static HttpResponse<String> send(byte[] form) throws Exception {
        return send(BodyPublishers.ofByteArray(form), FORM);
    }

    private static HttpResponse<String> send(BodyPublisher body, String type) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/"))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Content-Type", type)
                        .POST(body)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    /** Of that size: tests in the other JVM put theirs into the same folder. */
    private static Set<Path> temporary(int length) throws IOException {
        try (var files = Files.list(TEMPORARY)) {
            return files.filter(it -> it.getFileName().toString().startsWith("MultiPart"))
                    .filter(it -> it.toFile().length() == length)
                    .collect(Collectors.toSet());
        }
    }
}
