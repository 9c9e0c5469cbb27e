package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.links.Clicks;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A post on another site with Ada’s link in it: who follows it counts once, what browsers fetch in
 * advance does not; then Ada looks at her links and ends one. In French, and in English without
 * JavaScript.
 */
@Tag("browser")
class LinksJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final RealPortal portal =
            new RealPortal(database, Map.of("RELAIS_DATA", "target/journey"));

    final List<String> asked = new CopyOnWriteArrayList<>();
    HttpServer elsewhere;
    Cast cast;
    String link;

    @BeforeEach
    void aPostElsewhere() throws IOException {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        portal.app().identity().credentials().give(cast.ada().id(), PASSWORD);
        elsewhere =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestURI().toString());
                    var page = page(exchange.getRequestURI().getPath());
                    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        elsewhere.start();
        link = portal.origin() + "/l/" + code();
    }

    @AfterEach
    void noPostElsewhere() {
        elsewhere.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void a_click_counts_once_and_its_owner_sees_it_and_ends_the_link(
            String language, boolean scripts) {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var reader = browser(language, scripts);
                var ada = browser(language, scripts)) {
            follow(reader);
            follow(reader);
            assertThat(figures()).isEqualTo(new Clicks(1, 1));

            ada.signIn(cast.ada().email(), PASSWORD);
            ada.go("/me/links");
            assertThat(ada.text(".link__figures")).contains("1");
            ada.click(".link__title a");
            ada.await(() -> ada.path().matches("/me/links/\\d+"));
            assertThat(ada.find("#link_address").getDomProperty("value"))
                    .endsWith(link.substring(portal.origin().length()));
            ada.click("a[href$='/removal']");
            ada.await(() -> ada.path().endsWith("/removal"));
            ada.click("form[action$='/removal'] button");
            ada.await(() -> ada.path().matches("/me/links/\\d+"));
            assertThat(ada.all("#link_address")).isEmpty();

            reader.driver().get(link);
            assertThat(reader.all(".trouble h1")).hasSize(1);
            assertThat(figures()).isEqualTo(new Clicks(1, 1));
        }
    }

    @Test
    void what_chromium_fetches_in_advance_is_no_click_until_somebody_follows_it() {
        try (var reader = browser("en", true)) {
            reader.driver().get(url("/eager"));
            reader.await(
                    () ->
                            Boolean.TRUE.equals(
                                    reader.driver()
                                            .executeScript(
                                                    "return"
                                                        + " performance.getEntriesByName(arguments[0]).length"
                                                        + " > 0",
                                                    link)));
            assertThat(figures()).isEqualTo(Clicks.NONE);
            assertThat(asked).noneMatch(it -> it.startsWith("/target"));

            reader.press("a");
            reader.await(() -> reader.driver().getCurrentUrl().contains("/target"));
            assertThat(figures()).isEqualTo(new Clicks(1, 1));
        }
    }

    @Test
    void pictures_frames_and_scripts_that_ask_are_no_clicks() {
        try (var reader = browser("en", true)) {
            reader.driver().get(url("/hidden"));
            reader.await(() -> reader.text("#done").equals("done"));

            assertThat(figures()).isEqualTo(Clicks.NONE);
        }
    }

    @Test
    void a_browser_without_a_screen_says_so_and_does_not_count() {
        try (var scanner = Chromium.open(portal.origin(), "en")) {
            follow(scanner);

            assertThat(figures()).isEqualTo(Clicks.NONE);
        }
    }

    private void follow(Chromium reader) {
        reader.driver().get(url("/post"));
        reader.press("a");
        reader.await(() -> reader.driver().getCurrentUrl().contains("/target"));
    }

    private byte[] page(String path) {
        var body =
                switch (path) {
                    case "/post" -> "<a href='%s'>Read on</a>".formatted(link);
                    case "/eager" ->
                            "<link rel=prefetch href='%1$s'><a href='%1$s'>Read on</a>"
                                    .formatted(link);
                    case "/hidden" ->
                            """
                            <iframe src='%1$s'></iframe><p id=done></p>
                            <script>
                              const image = new Promise(end => { const it = new Image(); it.onload = it.onerror = end; it.src = '%1$s' });
                              const script = fetch('%1$s', { mode: 'no-cors' }).catch(() => {});
                              const loaded = new Promise(end => addEventListener('load', end));
                              Promise.all([image, script, loaded]).then(() => { done.textContent = 'done' });
                            </script>
                            """
                                    .formatted(link);
                    default -> "Sand.";
                };
        return ("<!doctype html><title>Elsewhere</title>" + body).getBytes(StandardCharsets.UTF_8);
    }

    /** As one with a screen calls itself. */
    private static Chromium browser(String language, boolean scripts) {
        var browser =
                scripts
                        ? Chromium.open(portal.origin(), language)
                        : Chromium.withoutScripts(portal.origin(), language);
        var version = browser.driver().executeCdpCommand("Browser.getVersion", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setUserAgentOverride",
                        Map.of(
                                "userAgent",
                                String.valueOf(version.get("userAgent")).replace("Headless", ""),
                                "acceptLanguage",
                                language));
        return browser;
    }

    private String code() {
        var address =
                portal.app()
                        .links()
                        .forShare(cast.ada().id(), Optional.empty(), url("/target"), "linkedin")
                        .orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private Clicks figures() {
        portal.app().clicks().write();
        return portal.app().links().clicks(cast.ada().id(), Optional.empty(), "linkedin");
    }

    private String url(String path) {
        return "http://localhost:" + elsewhere.getAddress().getPort() + path;
    }
}
