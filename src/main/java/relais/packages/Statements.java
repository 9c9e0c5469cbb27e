package relais.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jdbi.v3.core.Jdbi;

import relais.database.Json;
import relais.people.PeopleStore;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes in what cmi5 content says of somebody, and tells it again. */
final class Statements {

    static final int LONGEST = 64 << 10;
    static final int MOST = 5_000;
    static final long MOST_BYTES = 8L << 20;

    private static final List<String> OURS = List.of("stored", "authority", "version");

    private final Jdbi jdbi;
    private final StatementStore store;
    private final SittingStore sittings;
    private final AttemptStore attempts;
    private final PeopleStore people;
    private final CourseProgress course;
    private final Clock clock;

    Statements(Jdbi jdbi, CourseProgress course, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(StatementStore.class);
        this.sittings = jdbi.onDemand(SittingStore.class);
        this.attempts = jdbi.onDemand(AttemptStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.course = course;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * All of them, or none. Saying the same again changes nothing.
     *
     * @return their ids
     */
    List<String> take(OpenUnit unit, List<Statement> statements) {
        return jdbi.inTransaction(
                _ -> {
                    people.lock(unit.personId());
                    statements.forEach(it -> take(unit, it));
                    return statements.stream().map(Statement::id).toList();
                });
    }

    Optional<String> find(OpenUnit unit, String id) {
        return store.find(unit.personId(), unit.packageId(), id);
    }

    List<StatementStore.Numbered> list(OpenUnit unit, StatementQuery query) {
        return store.list(unit.personId(), unit.packageId(), query);
    }

    private void take(OpenUnit unit, Statement statement) {
        Sayable.checkBelonging(unit, statement);
        var known = find(unit, statement.id());
        if (known.isEmpty()) {
            takeNew(unit, statement);
        } else if (!compared(Bodies.json(known.get())).equals(compared(statement.json()))) {
            throw Unacceptable.conflicting(
                    "Another statement with the id " + statement.id() + " was said before.");
        }
    }

    private void takeNew(OpenUnit unit, Statement statement) {
        var now = clock.instant();
        var sitting =
                sittings.sitting(unit.sitting().id(), unit.personId())
                        .filter(it -> !it.isOver(now))
                        .orElseThrow(Unacceptable::over);
        var reached = attempts.reached(unit.personId(), unit.launch().itemId());
        var verb = Sayable.verb(unit, statement);
        Sayable.checkOrder(sitting, reached, statement, verb);
        keep(unit, statement, now);
        write(sitting.after(verb, statement.at(), now));
        verb.ifPresent(it -> course.reach(unit, reached, it, statement.score(), now));
    }

    private void keep(OpenUnit unit, Statement statement, Instant now) {
        var kept = statement.json().deepCopy();
        kept.put("stored", now.toString());
        if (!kept.has("version")) {
            kept.put("version", "1.0.0");
        }
        kept.set("authority", Bodies.json(Json.write(unit.learner().authority())));
        var body = kept.toString();
        var amount = store.amount(unit.personId(), unit.packageId());
        int size = body.getBytes(StandardCharsets.UTF_8).length;
        if (size > LONGEST) {
            throw Unacceptable.tooLarge("A statement has at most " + LONGEST + " bytes.");
        } else if (amount.count() >= MOST || amount.bytes() + size > MOST_BYTES) {
            throw Unacceptable.tooLarge("No more statements are kept for this registration.");
        }
        store.insert(
                unit.personId(),
                unit.packageId(),
                statement.id(),
                statement.verb(),
                statement.activity(),
                now,
                body);
    }

    private void write(Sitting sitting) {
        sittings.write(
                sitting.id(),
                sitting.saidAt(),
                sitting.initializedAt(),
                sitting.judged(),
                sitting.terminatedAt(),
                sitting.endedAt());
    }

    /** Without what is written by whoever keeps it. */
    private static JsonNode compared(JsonNode statement) {
        return ((ObjectNode) statement.deepCopy()).remove(OURS);
    }
}
