package relais.search;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps what can be found. Triggers write down what changes, in the transaction that changes it;
 * here it is read anew, soon after. Whoever does that holds the one turn, so that of two who read
 * the same thing the later one writes what is newer.
 */
final class Index {

    private static final int BATCH = 500;
    private static final int WORDS = 500;

    private final Jdbi jdbi;
    private final IndexStore store;

    Index(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(IndexStore.class);
    }

    /** Reads anew whatever has changed. */
    void keepUp() {
        while (readSome() == BATCH) {}
    }

    /** Names of people are not found here, but may be what somebody meant. */
    void learnNames() {
        jdbi.useTransaction(
                _ -> {
                    store.takeTurn();
                    store.countNames();
                    store.forgetNames();
                    store.forgetWords();
                    store.forgetNear();
                });
    }

    private int readSome() {
        return jdbi.inTransaction(
                _ -> {
                    store.takeTurn();
                    var due = store.due(BATCH);
                    if (!due.isEmpty()) {
                        byKind(due).forEach(this::read);
                        store.done(JsonRows.of(due.stream().map(IndexStore.Due::id).toList()));
                    }
                    return due.size();
                });
    }

    private static Map<Findable, Set<Long>> byKind(List<IndexStore.Due> due) {
        return due.stream()
                .collect(
                        Collectors.groupingBy(
                                IndexStore.Due::kind,
                                Collectors.mapping(IndexStore.Due::subjectId, Collectors.toSet())));
    }

    private void read(Findable kind, Set<Long> ids) {
        var counting = new Counting(kind);
        var before = store.kept(kind, ids);
        var after = Entry.Made.of(kind, kind.sources(store, List.copyOf(ids)));
        var changed = new ArrayList<Entry>();
        for (var id : ids) {
            var was = Optional.ofNullable(before.get(id));
            var is = Optional.ofNullable(after.get(id)).map(Entry.Made::entry);
            if (!was.equals(is)) {
                counting.change(was, is);
                is.ifPresent(changed::add);
            }
        }
        after.values().forEach(it -> counting.spelled(it.spellings()));
        write(kind, changed, gone(before.keySet(), after.keySet()), counting);
    }

    private void write(
            Findable kind, List<Entry> changed, Collection<Long> gone, Counting counting) {
        store.put(
                JsonRows.of(
                        changed,
                        it ->
                                new Object[] {
                                    kind, it.subjectId(), it.datedAt(), it.titleWords(), it.words()
                                }));
        if (!gone.isEmpty()) {
            store.remove(kind, gone);
        }
        store.count(counting.rows());
    }

    private static Set<Long> gone(Set<Long> before, Set<Long> after) {
        var gone = new HashSet<>(before);
        gone.removeAll(after);
        return gone;
    }

    /** Words get the rows by which those that are nearly the same find them. */
    void spread() {
        while (spreadSome() == WORDS) {}
    }

    private int spreadSome() {
        return jdbi.inTransaction(
                _ -> {
                    store.takeTurn();
                    var words = store.alone(WORDS);
                    if (!words.isEmpty()) {
                        store.insertNear(JsonRows.of(variants(words), String[]::clone));
                        store.settled(words);
                    }
                    return words.size();
                });
    }

    private static List<String[]> variants(List<String> words) {
        return words.stream()
                .flatMap(
                        word -> Spelling.variants(word).stream().map(it -> new String[] {it, word}))
                .toList();
    }
}
