package relais.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.FluentWait;

import relais.database.Database;
import relais.database.Migrations;
import relais.notifications.Notifications;
import relais.support.Cast;
import relais.support.RelaisProcess;
import relais.support.TestDatabase;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** kill -9 right behind an answer: every click that was answered is counted, once. */
@Tag("rehearsal")
class ClickKillTest {

    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final int CLICKS = 300;

    @TempDir Path folder;

    @Test
    void no_click_that_was_answered_is_lost_or_counted_twice() throws Exception {
        var address = TestDatabase.emptySchema("relais_test_kill");
        try (var source = Database.pool(address, 4);
                var browser = HttpClient.newHttpClient()) {
            new Migrations(source).run();
            var jdbi = Database.open(source);
            var code = code(jdbi);
            var settings =
                    Map.of(
                            "RELAIS_DB_URL", address.url(),
                            "RELAIS_DB_USER", address.user(),
                            "RELAIS_DB_PASSWORD", address.password(),
                            "RELAIS_DATA", folder.resolve("var").toString());
            for (int kill = 0; kill < KILLS; kill++) {
                try (var relais = RelaisProcess.start(folder, settings)) {
                    var link = relais.address().resolve("/l/" + code);
                    relais.listen();
                    for (int i = 0; i < CLICKS; i++) {
                        var agent = OpenersTest.CHROME + " No/" + kill + "." + i;
                        assertThat(browser.send(click(link, agent), BodyHandlers.discarding()))
                                .matches(it -> it.statusCode() == 302);
                    }
                    relais.kill();
                }
            }
            try (var relais = RelaisProcess.start(folder, settings)) {
                relais.address();
                relais.listen();
                new FluentWait<>(jdbi)
                        .withTimeout(Duration.ofSeconds(30))
                        .pollingEvery(Duration.ofMillis(100))
                        .until(it -> people(it) >= KILLS * CLICKS);
            }
            assertThat(people(jdbi)).isEqualTo(KILLS * CLICKS);
        }
    }

    private static String code(Jdbi jdbi) {
        var links =
                new Links(
                        jdbi,
                        new Notifications(jdbi, Clock.systemUTC()),
                        URI.create("https://relais.example"),
                        Clock.systemUTC());
        var address =
                links.forShare(
                        new Cast(jdbi).ada().id(),
                        Optional.empty(),
                        "https://blog.example/",
                        "linkedin");
        return Code.in(address.orElseThrow()).orElseThrow();
    }

    private static HttpRequest click(URI link, String agent) {
        var request = HttpRequest.newBuilder(link);
        OpenersTest.navigation(agent).forEach(request::setHeader);
        return request.build();
    }

    private static int people(Jdbi jdbi) {
        return jdbi.withHandle(
                it ->
                        it.createQuery("SELECT IFNULL(SUM(people), 0) FROM link_visit")
                                .mapTo(int.class)
                                .one());
    }
}
