package relais.points;

import relais.database.JsonRows;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often rules have paid, for one batch of acts: taken from the database and held there until
 * the transaction ends, so that nobody else counts meanwhile. Always taken in the same order, so
 * that batches wait for each other and never in a circle.
 */
final class Counters {

    /** One person, one rule, one stretch of time. */
    record Key(long personId, long ruleId, String period) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Comparator<Key> ORDER =
            Comparator.comparingLong(Key::personId)
                    .thenComparingLong(Key::ruleId)
                    .thenComparing(Key::period);

    private final PointsStore store;
    private final Map<Key, Integer> held = new TreeMap<>();
    private final Map<Key, Integer> changed = new TreeMap<>();

    Counters(PointsStore store) {
        this.store = store;
    }

    static Collection<Key> keys(long personId, PointsRule rule, LocalDate day) {
        return rule.caps().keySet().stream()
                .map(cap -> new Key(personId, rule.id(), cap.period(day)))
                .toList();
    }

    void hold(Collection<Key> keys) {
        if (!keys.isEmpty()) {
            var rows =
                    JsonRows.of(
                            new TreeSet<>(keys),
                            it -> new Object[] {it.personId, it.ruleId, it.period});
            store.hold(rows)
                    .forEach(
                            it ->
                                    held.put(
                                            new Key(it.personId(), it.ruleId(), it.period()),
                                            it.n()));
        }
    }

    /** All caps or none; names the longest that is reached already. */
    Optional<Cap> take(long personId, PointsRule rule, LocalDate day) {
        var reached =
                rule.caps().entrySet().stream()
                        .filter(
                                it ->
                                        held.get(key(personId, rule, it.getKey(), day))
                                                >= it.getValue())
                        .map(Map.Entry::getKey)
                        .max(Comparator.naturalOrder());
        if (reached.isEmpty()) {
            keys(personId, rule, day).forEach(key -> add(key, 1));
        }
        return reached;
    }

    /** What was taken under the version that gave. */
    void giveBack(PointsEntry given, PointsRule rule) {
        keys(given.personId(), rule, given.localDay()).forEach(key -> add(key, -1));
    }

    void write() {
        if (!changed.isEmpty()) {
            store.count(
                    JsonRows.of(
                            changed.entrySet(),
                            it ->
                                    new Object[] {
                                        it.getKey().personId,
                                        it.getKey().ruleId,
                                        it.getKey().period,
                                        it.getValue()
                                    }));
        }
    }

    private void add(Key key, int times) {
        changed.put(key, held.merge(key, times, Integer::sum));
    }

    private static Key key(long personId, PointsRule rule, Cap cap, LocalDate day) {
        return new Key(personId, rule.id(), cap.period(day));
    }
}
