package relais.activity;

import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The append-only record of what people did, and the only thing through which slices affect each
 * other. Whoever changes something records it here, in the same transaction; whoever cares listens.
 */
public final class ActivityLedger {

    private final Jdbi jdbi;
    private final ActivityStore store;
    private final Clock clock;
    private final Supplier<Set<String>> listeners;
    private final Runnable afterCommit;

    public ActivityLedger(
            Jdbi jdbi, Clock clock, Supplier<Set<String>> listeners, Runnable afterCommit) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ActivityStore.class);
        this.clock = clock;
        this.listeners = listeners;
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

    /** How often this person did what, ever and since then. */
    public Facts factsOf(long personId, Instant since) {
        return new Facts(store.counts(personId, since));
    }

    private void insert(
            long personId, Action action, long subjectId, String onceKey, Long reversesId) {
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
                                        store.enqueue(id, listeners.get(), now);
                                        handle.afterCommit(afterCommit);
                                    });
                });
    }

    private static String keyStart(long personId, Action action, long subjectId) {
        return action + ":" + personId + ":" + subjectId + ":";
    }
}
