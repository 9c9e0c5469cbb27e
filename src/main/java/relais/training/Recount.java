package relais.training;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.database.JsonRows;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives what a change by authors has made complete: whoever has completed a module that counts for
 * another one has that one, and whoever misses nothing of a path any more has the path. Everybody
 * is looked at once, in batches, on any server; one that was cut off is done again as a whole.
 */
final class Recount {

    private static final Logger log = LoggerFactory.getLogger(Recount.class);
    private static final int BATCH = 500;

    private final Jdbi jdbi;
    private final CompletionStore store;
    private final ActivityLedger ledger;
    private final Clock clock;

    Recount(Jdbi jdbi, ActivityLedger ledger, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(CompletionStore.class);
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Rests as long as each batch took, so that pages hardly notice. */
    void workOff() {
        for (var path : store.recounts()) {
            int given = 0;
            var some = OptionalInt.of(0);
            while (some.isPresent()) {
                given += some.getAsInt();
                long began = System.nanoTime();
                some = jdbi.inTransaction(_ -> countSome(path));
                LockSupport.parkNanos(System.nanoTime() - began);
            }
            log.info("Path {} was counted anew: {} completions given", path, given);
        }
    }

    /** How many were given; empty when there is nobody left, or another server is at it. */
    private OptionalInt countSome(long path) {
        var upTo = store.takeRecount(path);
        var people = upTo.map(it -> store.holdPeople(it, BATCH)).orElse(List.of());
        if (people.isEmpty()) {
            upTo.ifPresent(_ -> store.endRecount(path));
            return OptionalInt.empty();
        }
        int given = recognise(path, people) + complete(path, people);
        store.advanceRecount(path, people.getLast());
        return OptionalInt.of(given);
    }

    private int recognise(long path, List<Long> people) {
        var found = store.recognisable(path, people);
        if (!found.isEmpty()) {
            var rows =
                    JsonRows.of(
                            found,
                            it -> new Object[] {it.personId(), it.moduleId(), it.throughId()});
            store.recognise(rows, clock.instant());
            found.stream()
                    .collect(Collectors.groupingBy(CompletionStore.Recognised::moduleId))
                    .forEach(
                            (module, those) ->
                                    record(
                                            Action.MODULE_RECOGNISED,
                                            module,
                                            those,
                                            CompletionStore.Recognised::personId));
        }
        return found.size();
    }

    private int complete(long path, List<Long> people) {
        var found = store.completable(path, people);
        if (!found.isEmpty()) {
            var ids = found.stream().map(CompletionStore.Finisher::personId).toList();
            store.completePaths(path, JsonRows.of(ids), clock.instant());
            found.stream()
                    .collect(Collectors.partitioningBy(CompletionStore.Finisher::recognised))
                    .forEach(
                            (recognised, those) ->
                                    record(
                                            Completions.pathFact(recognised),
                                            path,
                                            those,
                                            CompletionStore.Finisher::personId));
        }
        return found.size();
    }

    private <T> void record(Action action, long subject, List<T> those, Function<T, Long> person) {
        Map<Long, Long> subjects = those.stream().collect(Collectors.toMap(person, _ -> subject));
        ledger.recordAllOnce(action, subjects);
    }
}
