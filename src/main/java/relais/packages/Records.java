package relais.packages;

import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What is kept for cmi5 content: a learning record store, as small as the standard allows, of which
 * each launch sees what belongs to its own learner and package.
 */
record Records(Sittings sittings, Statements statements, Documents documents, Store store) {

    /** What was said is of use to content that is still worked with, and to nobody after that. */
    static final Duration KEPT = Duration.ofDays(90);

    /** To forget by. */
    record Store(SittingStore sittings, StatementStore statements, DocumentStore documents) {}

    static Records of(Jdbi jdbi, Follower follower, Clock clock) {
        var store =
                new Store(
                        jdbi.onDemand(SittingStore.class),
                        jdbi.onDemand(StatementStore.class),
                        jdbi.onDemand(DocumentStore.class));
        var own = new OwnStatements(store.statements());
        var course = new CourseProgress(jdbi, own, follower);
        return new Records(
                new Sittings(jdbi, own, course, follower, clock),
                new Statements(jdbi, course, clock),
                new Documents(jdbi, clock),
                store);
    }

    void erase(long personId) {
        store.statements().erase(personId);
        store.documents().erase(personId);
        store.sittings().erase(personId);
    }

    /** In small steps, so that nobody waits for it. */
    void sweep(Instant now) {
        var before = now.minus(KEPT);
        while (store.statements().deleteSome(before)) {
            // until none is left
        }
        while (store.sittings().deleteSome(before)) {
            // until none is left
        }
    }
}
