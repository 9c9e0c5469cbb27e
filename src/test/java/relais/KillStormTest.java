package relais;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.FluentWait;

import relais.database.EmbeddedMariaDb;
import relais.support.RelaisProcess;
import relais.support.Storm;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * kill -9 in the midst of people who thank and react over HTTP: what was acknowledged is there,
 * once, with all that comes of it. A number of kills other than twenty: -Dkills=3.
 */
@Tag("rehearsal")
class KillStormTest {

    private static final int KILLS = Integer.getInteger("kills", 20);

    /** A server that lived shorter is not started again: it would only die again. */
    private static final Duration LONG_LIFE = Duration.ofSeconds(11);

    private static final Path FOLDER = Path.of("target/storm").toAbsolutePath();
    private static final Path DATABASE = FOLDER.resolve("var/database");

    private final Map<String, String> settings = Map.of("RELAIS_PORT", "" + freePort());
    private RelaisProcess relais;
    private URI address;

    @BeforeEach
    void anEmptyDatabase() throws IOException {
        if (Files.exists(DATABASE)) {
            try (var files = Files.walk(DATABASE)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        serve();
    }

    @AfterEach
    void stop() {
        relais.close();
    }

    @Test
    void the_portal_is_killed_and_nothing_acknowledged_is_lost_or_doubled() throws Exception {
        var storm = storm();
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                storm.await(ThreadLocalRandom.current().nextInt(1, 400));
                storm.goneNow();
                relais.kill();
                serve();
                storm.backAgain();
            }
            storm.await(100);
            storm.end();
        } finally {
            storm.stop();
        }
        verify(storm);
    }

    @Test
    void the_database_is_killed_and_nothing_acknowledged_is_lost_or_doubled() throws Exception {
        var storm = storm();
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                storm.await(ThreadLocalRandom.current().nextInt(1, 400));
                var database = database();
                while (hasLived(database).compareTo(LONG_LIFE) < 0) {
                    storm.await(10);
                }
                database.destroyForcibly();
                database.onExit().join();
            }
            storm.await(100);
            storm.end();
        } finally {
            storm.stop();
        }
        verify(storm);
    }

    private void verify(Storm storm) throws Exception {
        var jdbi = jdbi();
        awaitDelivery(jdbi);
        System.out.printf(
                "%d kills: %d thank-yous and %d reactions were acknowledged%n",
                KILLS, storm.thanks().size(), storm.reactions().size());

        assertThat(kept(jdbi, "SELECT once_key FROM kudos WHERE message LIKE '%in the storm.'"))
                .as("thank-yous")
                .containsExactlyInAnyOrderElementsOf(storm.thanks());
        for (var act : List.of("KUDOS_GIVEN", "KUDOS_RECEIVED")) {
            assertThat(kept(jdbi, THANKS_RECORDED.formatted(act)))
                    .as(act)
                    .containsExactlyInAnyOrderElementsOf(storm.thanks());
        }
        assertThat(kept(jdbi, THANKS_TOLD))
                .as("notifications")
                .containsExactlyInAnyOrderElementsOf(storm.thanks());

        var reactions = storm.reactions();
        var useful = reactions.keySet().stream().filter(reactions::get).toList();
        assertThat(kept(jdbi, REACTIONS)).as("reactions").containsAll(useful);
        var standing = kept(jdbi, REACTIONS_RECORDED);
        assertThat(standing).as("facts of reactions").doesNotHaveDuplicates().containsAll(useful);
        assertThat(standing)
                .doesNotContainAnyElementsOf(
                        reactions.keySet().stream().filter(it -> !reactions.get(it)).toList());

        assertThat(kept(jdbi, AWARDS_TOLD_TWICE)).as("badges").isEmpty();
        try (var audit = RelaisProcess.start(FOLDER, settings, "audit")) {
            var said = audit.said();
            assertThat(audit.exitCode()).as(said).isZero();
        }
    }

    private static final String THANKS_RECORDED =
            """
            SELECT k.once_key
              FROM activity a
              JOIN kudos k ON k.id = a.subject_id
             WHERE a.action LIKE '%s%%'
               AND k.message LIKE '%%in the storm.'
            """;

    private static final String THANKS_TOLD =
            """
            SELECT k.once_key
              FROM notification n
              JOIN kudos k ON k.id = n.subject_id AND k.receiver_id = n.person_id
             WHERE n.kind = 'kudos-received'
               AND k.message LIKE '%in the storm.'
            """;

    private static final String REACTIONS = "SELECT CONCAT(person_id, ':', item_id) FROM reaction";

    private static final String REACTIONS_RECORDED =
            """
            SELECT CONCAT(a.person_id, ':', a.subject_id)
              FROM activity a
              LEFT JOIN activity r ON r.reverses_id = a.id
             WHERE a.action = 'REACTION_GIVEN'
               AND a.reverses_id IS NULL
               AND r.id IS NULL
            """;

    /** Awards with more than one fact, and badges of which somebody holds two. */
    private static final String AWARDS_TOLD_TWICE =
            """
            SELECT CONCAT('fact ', subject_id)
              FROM activity
             WHERE action = 'BADGE_AWARDED'
               AND reverses_id IS NULL
             GROUP BY person_id, subject_id
            HAVING COUNT(*) > 1
             UNION ALL
            SELECT CONCAT('award ', badge_id)
              FROM badge_award
             WHERE ended_at IS NULL
             GROUP BY person_id, badge_id, level
            HAVING COUNT(*) > 1
            """;

    private void serve() throws IOException {
        relais = RelaisProcess.start(FOLDER, settings);
        address = relais.address();
        relais.listen();
    }

    private Storm storm() {
        var jdbi = jdbi();
        var stormers =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                                                SELECT p.id, p.email, p.handle
                                                  FROM person p
                                                  JOIN person_password w ON w.person_id = p.id
                                                 WHERE p.deactivated_at IS NULL
                                                """)
                                        .map(
                                                row ->
                                                        new Storm.Stormer(
                                                                row.getColumn("id", Long.class),
                                                                row.getColumn(
                                                                        "email", String.class),
                                                                row.getColumn(
                                                                        "handle", String.class)))
                                        .list());
        var items =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                "SELECT id FROM content_item WHERE published_at <"
                                                        + " UTC_TIMESTAMP() ORDER BY id LIMIT 40")
                                        .mapTo(Long.class)
                                        .list());
        return Storm.over(address, stormers, items);
    }

    private static Jdbi jdbi() {
        var found = EmbeddedMariaDb.running(DATABASE).orElseThrow();
        return Jdbi.create(found.url(), found.user(), found.password());
    }

    private static List<String> kept(Jdbi jdbi, String sql) {
        return new ArrayList<>(
                jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list()));
    }

    /** A batch whose server died comes due again after a minute. */
    private static void awaitDelivery(Jdbi jdbi) {
        new FluentWait<>(jdbi)
                .withTimeout(Duration.ofMinutes(5))
                .pollingEvery(Duration.ofSeconds(1))
                .until(
                        it ->
                                kept(
                                                it,
                                                "SELECT activity_id FROM activity_on_its_way UNION"
                                                        + " ALL SELECT activity_id FROM"
                                                        + " activity_delivery")
                                        .isEmpty());
    }

    private static ProcessHandle database() throws IOException {
        var pid = Files.readString(DATABASE.resolve("mariadbd.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static Duration hasLived(ProcessHandle process) {
        return Duration.between(process.info().startInstant().orElseThrow(), Instant.now());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
