package relais.support;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import relais.App;
import relais.Config;
import relais.people.Person;
import relais.web.Visit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The running portal, as someone who is signed in sees it, without a browser. */
public final class Portal
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    static final String SECRET = "what tests sign and seal with, long enough";

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestDatabase database;
    private final Config config;
    private App app;
    private volatile Person person;
    private String language = "en";

    public Portal(TestDatabase database) {
        this(database, Map.of());
    }

    /** With settings of its own. */
    public Portal(TestDatabase database, Map<String, String> settings) {
        this.database = database;
        var all = new HashMap<>(Map.of("RELAIS_SECRET", SECRET));
        all.putAll(settings);
        this.config = Config.from(all);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        app =
                new App(
                                config,
                                database.jdbi(),
                                database.dataSource(),
                                Clock.systemUTC(),
                                ctx -> {
                                    if (person != null) {
                                        Visit.signIn(ctx, person);
                                    }
                                })
                        .start(0);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        person = null;
        language = "en";
        app.settings().forget();
        app.sessions().forget();
    }

    /**
     * What this test did is told to the end: a batch that is still at work would tell the next one,
     * whose rows bear the same numbers.
     */
    @Override
    public void afterEach(ExtensionContext context) {
        app.deliver();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        app.close();
    }

    public App app() {
        return app;
    }

    public void signIn(Person person) {
        this.person = person;
    }

    public void signOut() {
        this.person = null;
    }

    /** What the browser asks for; a person's own choice comes first. */
    public void speak(String language) {
        this.language = language;
    }

    /** Delivers the ledger to its listeners. */
    public void drain() {
        app.deliver();
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer htmxGet(String path) {
        return send(request(path).header("HX-Request", "true").GET());
    }

    public Answer post(String path) {
        return post(path, Map.of());
    }

    public Answer post(String path, Map<String, String> form) {
        return send(form(request(path), form));
    }

    /** A form with one file. */
    public Answer upload(String path, String field, String name, byte[] content) {
        return send(upload(path, Map.of(), field, name, content));
    }

    /** The same with other fields, ready to be sent. */
    public HttpRequest.Builder upload(
            String path, Map<String, String> fields, String field, String name, byte[] content) {
        var boundary = "the-end-of-a-part";
        var body = new ByteArrayOutputStream();
        fields.forEach(
                (key, value) ->
                        body.writeBytes(
                                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                        .formatted(boundary, key, value)
                                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                        .formatted(boundary, field, name)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return request(path)
                .header("Origin", origin())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    public Answer htmxPost(String path) {
        return htmxPost(path, Map.of());
    }

    public Answer htmxPost(String path, Map<String, String> form) {
        return send(form(request(path).header("HX-Request", "true"), form));
    }

    /** Any method, with nothing in the body. */
    public Answer send(String method, String path) {
        return send(
                request(path).header("Origin", origin()).method(method, BodyPublishers.noBody()));
    }

    public Answer postFromElsewhere(String path) {
        return send(
                request(path)
                        .header("Origin", "https://elsewhere.example")
                        .POST(BodyPublishers.noBody()));
    }

    public String url(String path) {
        return origin() + path;
    }

    /** For headers of a test's own. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path))
                .header("Accept-Language", language);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder form(HttpRequest.Builder request, Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return request.header("Origin", origin())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private String origin() {
        return "http://localhost:" + app.port();
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String location() {
            return header("Location");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public String body() {
            return response.body();
        }

        public Document html() {
            return Jsoup.parse(response.body());
        }

        public String text(String selector) {
            return html().select(selector).text();
        }
    }
}
