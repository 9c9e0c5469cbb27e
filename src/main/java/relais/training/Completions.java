package relais.training;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.people.Person;
import relais.training.CompletionStore.Completable;

import java.time.Instant;

/**
 * Writes down that somebody has completed a module, and what follows from it: modules that count
 * through it, and paths that are complete with it. The caller's transaction holds the person's row,
 * since two last modules at once would each miss the other, and the path with it.
 */
final class Completions {

    private final CompletionStore store;
    private final ActivityLedger ledger;

    Completions(Jdbi jdbi, ActivityLedger ledger) {
        this.store = jdbi.onDemand(CompletionStore.class);
        this.ledger = ledger;
    }

    void complete(Person person, PathProgress path, ModuleProgress module, Instant now) {
        complete(person.id(), new Completable(path.id(), module.id(), module.optional()), now);
    }

    /** Where there is no quiz, the last lesson completes the module. */
    void completeByReading(long personId, long lessonId, Instant now) {
        store.completedByReading(personId, lessonId).ifPresent(it -> complete(personId, it, now));
    }

    /** Completing twice is the same as completing once. */
    private void complete(long personId, Completable module, Instant now) {
        var done = store.complete(personId, module.id(), now);
        for (var id : done) {
            var action = id == module.id() ? Action.MODULE_COMPLETED : Action.MODULE_RECOGNISED;
            ledger.recordOnce(personId, action, id);
        }
        completePath(personId, module.pathId(), !done.isEmpty() && !module.optional(), now);
        if (done.size() > 1) {
            store.pathsOf(done).stream()
                    .filter(other -> other != module.pathId())
                    .forEach(other -> completePath(personId, other, false, now));
        }
    }

    /**
     * @param took whether it is known that they completed a part of it themselves
     */
    private void completePath(long personId, long pathId, boolean took, Instant now) {
        if (store.completePath(personId, pathId, now)) {
            boolean recognised = !took && !store.hasOwnPart(personId, pathId);
            ledger.recordOnce(personId, pathFact(recognised), pathId);
        }
    }

    /** A path of which somebody did nothing themselves is progress, and earns nothing again. */
    static Action pathFact(boolean recognised) {
        return recognised ? Action.PATH_RECOGNISED : Action.PATH_COMPLETED;
    }
}
