package relais.activity;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityStore.NewFact;
import relais.database.JsonRows;
import relais.database.LastWords;
import relais.database.LastWords.Place;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The append-only record of what people did, and the only thing through which slices affect each
 * other. Whoever changes something records it here, in the same transaction; whoever cares listens.
 */
public final class ActivityLedger {

    private final Jdbi jdbi;
    private final ActivityStore store;
    private final Clock clock;
    private final Runnable afterCommit;

    public ActivityLedger(Jdbi jdbi, Clock clock, Runnable afterCommit) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ActivityStore.class);
        this.clock = clock;
        this.afterCommit = afterCommit;
    }

    /**
     * Records a fact that may be true only once for this person and subject; recording it again
     * does nothing, unless it was reversed meanwhile.
     */
    public void recordOnce(long personId, Action action, long subjectId) {
        recordOnce(personId, action, subjectId, clock.instant());
    }

    /** The same, of something that was known only later: it counts when it happened. */
    public void recordOnce(long personId, Action action, long subjectId, Instant occurredAt) {
        var keyStart = keyStart(personId, action, subjectId);
        write(new NewFact(personId, action, subjectId, occurredAt, keyStart, null));
    }

    /**
     * Records many facts of one kind in a few statements. What was recorded before stays as it is.
     *
     * @param subjects by person; nobody else records facts of these meanwhile
     */
    public void recordAllOnce(Action action, Map<Long, Long> subjects) {
        var keys =
                subjects.entrySet().stream()
                        .map(it -> keyStart(it.getKey(), action, it.getValue()) + 0)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!keys.isEmpty()) {
            keys.removeAll(store.known(JsonRows.of(keys)));
            jdbi.useHandle(
                    handle -> {
                        requireTransaction(handle, action);
                        store.insertAll(JsonRows.of(keys), clock.instant());
                        handle.afterCommit(afterCommit);
                    });
        }
    }

    /** Records a fact that may happen again. */
    public void record(long personId, Action action, long subjectId) {
        record(personId, action, subjectId, null);
    }

    /** Takes back what {@link #recordOnce} recorded; nothing when it does not hold. */
    public void reverse(long personId, Action action, long subjectId) {
        store.standing(keyStart(personId, action, subjectId))
                .map(Activity::id)
                .ifPresent(fact -> record(personId, action, subjectId, fact));
    }

    private void record(long personId, Action action, long subjectId, Long takenBack) {
        write(new NewFact(personId, action, subjectId, clock.instant(), null, takenBack));
    }

    /** How often this person did what, ever and since then. */
    public Facts factsOf(long personId, Instant since) {
        return Facts.of(store.counts(personId, since));
    }

    /** The fact, still to be told, in the transaction that makes it true. */
    private void write(NewFact fact) {
        jdbi.useHandle(
                handle -> {
                    requireTransaction(handle, fact.action());
                    LastWords.keep(handle, place -> write(fact, place));
                    handle.afterCommit(afterCommit);
                });
    }

    private void write(NewFact fact, Place place) {
        boolean written = place == Place.ALONE && store.recordAlone(fact);
        if (!written) {
            store.record(fact, place != Place.AMIDST);
        }
    }

    private static void requireTransaction(Handle handle, Action action) {
        if (!handle.isInTransaction()) {
            throw new IllegalStateException(
                    "Record " + action + " in the transaction that makes it true");
        }
    }

    private static String keyStart(long personId, Action action, long subjectId) {
        return action + ":" + personId + ":" + subjectId + ":";
    }
}
