package relais.activity;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/**
 * The append-only record of what people did, and the only thing through which slices affect each
 * other. Whoever changes something records it here, in the same transaction; whoever cares listens.
 */
public final class ActivityLedger {

    private final Jdbi jdbi;
    private final ActivityStore store;
    private final Clock clock;
    private final Set<String> listeners;
    private final Runnable afterCommit;

    public ActivityLedger(Jdbi jdbi, Clock clock, Set<String> listeners, Runnable afterCommit) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ActivityStore.class);
        this.clock = clock;
        this.listeners = Set.copyOf(listeners);
        this.afterCommit = afterCommit;
    }

    /**
     * Records a fact that may be true only once for this person and subject; recording it again
     * does nothing, unless it was reversed meanwhile.
     */
    public void recordOnce(long personId, Action action, long subjectId) {
        var keyStart = keyStart(personId, action, subjectId);
        insert(personId, action, subjectId, keyStart + store.reversals(keyStart), null);
    }

    /** Records a fact that may happen again. */
    public void record(long personId, Action action, long subjectId) {
        insert(personId, action, subjectId, null, null);
    }

    /** Takes back what {@link #recordOnce} recorded; nothing when it does not hold. */
    public void reverse(long personId, Action action, long subjectId) {
        store.standing(keyStart(personId, action, subjectId))
                .ifPresent(fact -> insert(personId, action, subjectId, null, fact.id()));
    }

    private void insert(long personId, Action action, long subjectId, String onceKey, Long reversesId) {
        jdbi.useHandle(
                handle -> {
                    if (!handle.isInTransaction()) {
                        throw new IllegalStateException(
                                "Record " + action + " in the transaction that makes it true");
                    }
                    Instant now = clock.instant();
                    store.insert(personId, action, subjectId, now, onceKey, reversesId)
                            .ifPresent(
                                    id -> {
                                        store.enqueue(id, listeners, now);
                                        handle.afterCommit(afterCommit);
                                    });
                });
    }

    private static String keyStart(long personId, Action action, long subjectId) {
        return action + ":" + personId + ":" + subjectId + ":";
    }
}
