package relais.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.App;
import relais.Config;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.web.Visit;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Two hundred requests for the last seat, by the front door of a running portal. */
class LastSeatTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final int CROWD = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private Given given;
    private App app;

    /** Whoever asks says who they are. */
    @BeforeEach
    void a_portal_runs() {
        new Cast(database.jdbi());
        given = new Given(database.jdbi());
        app =
                new App(
                                Config.from(Map.of()),
                                database.jdbi(),
                                database.dataSource(),
                                Clock.systemUTC(),
                                ctx ->
                                        Visit.signIn(
                                                ctx,
                                                given.person(Long.parseLong(ctx.header("Person")))))
                        .start(0);
    }

    @AfterEach
    void it_ends() {
        app.close();
    }

    @Test
    void one_request_has_it_and_the_others_stand_in_line_without_gaps() throws Exception {
        long id = given.session("The last seat", Instant.now().plus(Duration.ofDays(7)), 3);
        given.seat(id, given.person(given.member("First", "Comer")), true);
        given.seat(id, given.person(given.member("Second", "Comer")), true);
        var people = new ArrayList<Long>();
        for (int i = 0; i < CROWD; i++) {
            people.add(given.member("Person " + i, "Number"));
        }
        var next = new AtomicInteger();

        var answers =
                Together.call(
                        CROWD, () -> ask("/sessions/" + id, people.get(next.getAndIncrement())));

        assertThat(answers).containsOnly(303);
        assertThat(numbers("SELECT taken FROM live_session")).containsExactly(3);
        assertThat(numbers("SELECT turn FROM live_session_seat WHERE seated_at IS NOT NULL"))
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(
                        numbers(
                                "SELECT turn FROM live_session_seat WHERE seated_at IS NULL ORDER"
                                        + " BY turn"))
                .isEqualTo(IntStream.rangeClosed(4, CROWD + 2).boxed().toList());
    }

    private int ask(String session, long person) throws Exception {
        var origin = "http://localhost:" + app.port();
        var request =
                HttpRequest.newBuilder(URI.create(origin + session + "/seat"))
                        .header("Origin", origin)
                        .header("Person", String.valueOf(person))
                        .POST(BodyPublishers.noBody());
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static List<Integer> numbers(String query) {
        return database.jdbi().withHandle(it -> it.createQuery(query).mapTo(Integer.class).list());
    }
}
