package relais.search;

import org.jdbi.v3.core.Jdbi;

import relais.database.Check;
import relais.database.JsonRows;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Whether the index is what it should be, by making all of it once more. */
final class IndexAudit {

    private static final int BATCH = 500;

    private final Jdbi jdbi;
    private final IndexStore store;
    private final Index index;

    IndexAudit(Jdbi jdbi, Index index) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(IndexStore.class);
        this.index = index;
    }

    List<Check> checks() {
        return List.of(
                new Check("what can be found", this::wrongEntries, this::readAnew),
                new Check("words that can be found", this::wrongCounts, this::countAnew));
    }

    private long wrongEntries() {
        return Stream.of(Findable.values()).mapToLong(it -> wrong(it).size()).sum();
    }

    private void readAnew() {
        for (var kind : Findable.values()) {
            store.readAnew(kind, JsonRows.of(wrong(kind)));
        }
        index.keepUp();
    }

    /** But for what is waiting to be read. */
    private Set<Long> wrong(Findable kind) {
        var wrong = new HashSet<Long>();
        inBatches(kind, ids -> wrong.addAll(wrong(kind, ids)));
        store.waiting(kind).forEach(wrong::remove);
        return wrong;
    }

    private List<Long> wrong(Findable kind, List<Long> ids) {
        var kept = store.kept(kind, ids);
        var made = Entry.Made.of(kind, kind.sources(store, ids));
        return ids.stream()
                .filter(
                        id ->
                                !Objects.equals(
                                        kept.get(id),
                                        Optional.ofNullable(made.get(id))
                                                .map(Entry.Made::entry)
                                                .orElse(null)))
                .toList();
    }

    private long wrongCounts() {
        return jdbi.inTransaction(
                _ -> {
                    store.takeTurn();
                    return Stream.of(Findable.values())
                            .mapToLong(it -> difference(it).size())
                            .sum();
                });
    }

    private void countAnew() {
        jdbi.useTransaction(
                _ -> {
                    store.takeTurn();
                    for (var kind : Findable.values()) {
                        store.count(difference(kind).rows());
                    }
                });
    }

    /** What is to be added to what is counted. */
    private Counting difference(Findable kind) {
        var counting = new Counting(kind);
        store.often(kind).forEach(counting::takeAway);
        inBatches(
                kind,
                ids ->
                        store.entries(kind, ids)
                                .forEach(it -> counting.change(Optional.empty(), Optional.of(it))));
        return counting;
    }

    private void inBatches(Findable kind, Consumer<List<Long>> work) {
        for (var ids = store.subjects(kind, 0, BATCH);
                !ids.isEmpty();
                ids = store.subjects(kind, ids.getLast(), BATCH)) {
            work.accept(ids);
        }
    }
}
