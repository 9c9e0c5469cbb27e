package relais.people;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import relais.people.DirectoryPlan.Change;
import relais.people.DirectoryPlan.Newcomer;
import relais.people.DirectoryStore.Word;
import relais.people.DirectoryStore.Written;
import relais.people.ImportProgress.Step;

import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Carries out a plan in batches, each in a transaction of its own: nobody waits long for a row, and
 * an import that was cut off is simply run again.
 */
final class DirectoryWriter {

    private static final int BATCH = 1000;

    private final Jdbi jdbi;
    private final DirectoryStore store;
    private final UnitWriter units;
    private final Departures departures;
    private final Instant now;
    private final ImportProgress progress;
    private final Map<String, Long> unitIds = new HashMap<>();
    private final Map<Long, Long> newIds = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    DirectoryWriter(
            Jdbi jdbi,
            DirectoryStore store,
            UnitWriter units,
            Departures departures,
            Instant now,
            ImportProgress progress) {
        this.jdbi = jdbi;
        this.store = store;
        this.units = units;
        this.departures = departures;
        this.now = now;
        this.progress = progress;
    }

    /** What others did at the same moment and what therefore could not be written. */
    List<Fault> write(DirectoryPlan plan) {
        units.write(plan.units());
        store.units().forEach(unit -> unitIds.put(unit.code(), unit.id()));
        exchangeEmails(plan.exchanges());
        inBatches(Step.UPDATING, plan.otherChanges(), this::change, Change::line);
        for (var generation : plan.generations()) {
            inBatches(Step.CREATING, generation, this::create, it -> it.row().line());
        }
        plan.changes().stream().filter(change -> change.manager() < 0).forEach(this::lead);
        deactivate(plan);
        return faults;
    }

    private void exchangeEmails(List<Change> changes) {
        jdbi.useTransaction(
                _ -> {
                    store.freeEmails(changes.stream().map(change -> change.known().id()).toList());
                    change(changes);
                });
    }

    private void change(List<Change> changes) {
        store.change(changes.stream().map(this::written).toList());
        var renamed =
                changes.stream()
                        .filter(change -> !change.entry().isNamed(change.known().entry()))
                        .toList();
        store.forgetWords(renamed.stream().map(change -> change.known().id()).toList());
        store.learnWords(
                renamed.stream()
                        .flatMap(change -> words(change.known().id(), change.entry()).stream())
                        .toList());
    }

    /** Who is led by a newcomer keeps the former manager until the new one is there. */
    private Written written(Change change) {
        var manager = change.manager() < 0 ? change.known().manager() : change.manager();
        return new Written(
                change.known().id(),
                change.entry(),
                change.known().handle(),
                unitIds.get(change.entry().unitCode()),
                "",
                manager,
                change.leaves(),
                now);
    }

    private void create(List<Newcomer> newcomers) {
        store.create(newcomers.stream().map(this::written).toList());
        var ids = store.idsByEmail(newcomers.stream().map(it -> it.entry().email()).toList());
        newcomers.forEach(it -> newIds.put(it.id(), ids.get(it.entry().email())));
        store.learnWords(
                newcomers.stream()
                        .flatMap(it -> words(newIds.get(it.id()), it.entry()).stream())
                        .toList());
    }

    private Written written(Newcomer newcomer) {
        return new Written(
                0,
                newcomer.entry(),
                newcomer.handle(),
                unitIds.get(newcomer.entry().unitCode()),
                newcomer.row().language(),
                current(newcomer.manager()),
                newcomer.left(),
                now);
    }

    private static List<Word> words(long personId, DirectoryEntry entry) {
        var words = Names.words(entry.givenName(), entry.familyName());
        var beginnings = Names.beginnings(words);
        return words.stream().map(word -> new Word(word, personId, beginnings)).toList();
    }

    private void lead(Change change) {
        Optional.of(current(change.manager()))
                .filter(manager -> manager != 0)
                .ifPresent(manager -> store.lead(change.known().id(), manager));
    }

    private long current(long id) {
        return id < 0 ? newIds.getOrDefault(id, 0L) : id;
    }

    private void deactivate(DirectoryPlan plan) {
        var leaving = plan.leaving();
        for (int i = 0; i < leaving.size(); i++) {
            departures.deactivate(leaving.get(i).id());
            progress.at(Step.DEACTIVATING, i + 1, leaving.size());
        }
    }

    private <T> void inBatches(
            Step step, List<T> all, Consumer<List<T>> write, ToIntFunction<T> line) {
        for (int i = 0; i < all.size(); i += BATCH) {
            var batch = all.subList(i, Math.min(i + BATCH, all.size()));
            if (!isWritten(batch, write)) {
                batch.forEach(one -> alone(one, write, line));
            }
            progress.at(step, i + batch.size(), all.size());
        }
    }

    /** False when somebody else wrote the same address or waited for us: each then by itself. */
    private <T> boolean isWritten(List<T> batch, Consumer<List<T>> write) {
        try {
            jdbi.useTransaction(_ -> write.accept(batch));
            return true;
        } catch (JdbiException _) {
            return false;
        }
    }

    private <T> void alone(T one, Consumer<List<T>> write, ToIntFunction<T> line) {
        try {
            jdbi.useTransaction(_ -> write.accept(List.of(one)));
        } catch (JdbiException e) {
            if (!isTaken(e)) {
                throw e;
            }
            faults.add(Fault.of(line.applyAsInt(one), Fault.Kind.FASTER));
        }
    }

    private static boolean isTaken(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
    }
}
