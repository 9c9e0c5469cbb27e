package relais.support;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import relais.App;
import relais.Config;
import relais.database.Database;
import relais.support.Portal.Answer;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The running portal with its real doors: browsers with cookies sign in by form. */
public final class RealPortal
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final TestDatabase database;
    private final Config config;
    private final MovableClock clock = new MovableClock();
    private boolean anew;
    private SwitchedSource source;
    private App app;

    public RealPortal(TestDatabase database, Map<String, String> settings) {
        this.database = database;
        var all = new HashMap<>(Map.of("RELAIS_SECRET", Portal.SECRET));
        all.putAll(settings);
        this.config = Config.from(all);
    }

    public RealPortal(TestDatabase database) {
        this(database, Map.of());
    }

    /** Started anew for each test: hold it in a field that is not static. */
    public static RealPortal forEach(TestDatabase database, Map<String, String> settings) {
        var portal = new RealPortal(database, settings);
        portal.anew = true;
        return portal;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        source = new SwitchedSource(database.dataSource());
        app = new App(config, Database.open(source), source, clock).start(0);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (anew) {
            beforeAll(context);
        }
        clock.offset = Duration.ZERO;
        source.away(false);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (anew) {
            afterAll(context);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        app.close();
    }

    public App app() {
        return app;
    }

    public Clock clock() {
        return clock;
    }

    /** Time goes by for the portal, though not for Jetty. */
    public void pass(Duration time) {
        clock.offset = clock.offset.plus(time);
    }

    public void databaseIsAway(boolean away) {
        source.away(away);
    }

    public String origin() {
        return "http://localhost:" + app.port();
    }

    public Browser browser() {
        return new Browser(
                origin(),
                config.baseUrl().map(Object::toString).orElse(origin()),
                new CookieManager());
    }

    /** A browser with an empty jar of cookies. */
    public static final class Browser {

        private final CookieManager jar;
        private final HttpClient http;
        private final String sender;
        private final String origin;

        Browser(String origin, String sender, CookieManager jar) {
            this.origin = origin;
            this.sender = sender;
            this.jar = jar;
            this.http = HttpClient.newBuilder().cookieHandler(jar).build();
        }

        /** Goes on with its cookies at another node. */
        public Browser at(RealPortal node) {
            return new Browser(node.origin(), node.origin(), jar);
        }

        public Answer signIn(String email, String password) {
            return post("/login", Map.of("email", email, "password", password));
        }

        public Answer get(String path) {
            return send(request(path).GET());
        }

        public Answer post(String path, Map<String, String> form) {
            var body =
                    form.entrySet().stream()
                            .map(
                                    it ->
                                            it.getKey()
                                                    + "="
                                                    + URLEncoder.encode(
                                                            it.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"));
            return post(path, body);
        }

        public Answer post(String path, String body) {
            return send(
                    request(path)
                            .header("Origin", sender)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body)));
        }

        public HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(origin + path))
                    .header("Accept-Language", "en");
        }

        public Answer send(HttpRequest.Builder request) {
            try {
                return new Answer(http.send(request.build(), BodyHandlers.ofString()));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        public Optional<String> cookie(String name) {
            return jar.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals(name))
                    .map(HttpCookie::getValue)
                    .findFirst();
        }

        public void putCookie(String name, String value) {
            var cookie = new HttpCookie(name, value);
            cookie.setPath("/");
            cookie.setDomain("localhost.local"); // as CookieManager calls it
            cookie.setVersion(0);
            jar.getCookieStore().add(URI.create(origin), cookie);
        }
    }

    private static final class MovableClock extends Clock {

        private volatile Duration offset = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), offset);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(offset);
        }
    }
}
