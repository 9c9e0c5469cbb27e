package relais.points;

import relais.database.JsonRows;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How often rules have paid, for one batch of acts: taken from the database and held there until
 * the transaction ends, so that nobody else counts meanwhile. Always taken in the same order, so
 * that batches wait for each other and never in a circle. Acts are counted when the counters are
 * taken, as if no cap were reached, and only what turns out otherwise is written again.
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
            Comparator.comparing(Key::period)
                    .thenComparingLong(Key::ruleId)
                    .thenComparingLong(Key::personId);

    private final PointsStore store;
    private final Map<Key, Integer> held = new TreeMap<>();
    private final Map<Key, Integer> written = new TreeMap<>();

    Counters(PointsStore store) {
        this.store = store;
    }

    static Collection<Key> keys(long personId, PointsRule rule, LocalDate day) {
        return rule.caps().keySet().stream()
                .map(cap -> new Key(personId, rule.id(), cap.period(day)))
                .toList();
    }

    /** The counters of acts that may be paid for, each as often as acts need it, and others. */
    void hold(Collection<Key> acts, Collection<Key> others) {
        var asked = new TreeMap<Key, Integer>();
        others.forEach(key -> asked.put(key, 0));
        acts.forEach(key -> asked.merge(key, 1, Integer::sum));
        if (!asked.isEmpty()) {
            store.hold(rows(asked))
                    .forEach(
                            it -> {
                                var key = new Key(it.personId(), it.ruleId(), it.period());
                                written.put(key, it.n());
                                held.put(key, it.n() - asked.get(key));
                            });
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
        var wrong = new TreeMap<>(held);
        wrong.entrySet().removeAll(written.entrySet());
        if (!wrong.isEmpty()) {
            store.count(rows(wrong));
        }
    }

    private void add(Key key, int times) {
        held.merge(key, times, Integer::sum);
    }

    private static String rows(Map<Key, Integer> counts) {
        return JsonRows.of(
                counts.entrySet(),
                it ->
                        new Object[] {
                            it.getKey().personId,
                            it.getKey().ruleId,
                            it.getKey().period,
                            it.getValue()
                        });
    }

    private static Key key(long personId, PointsRule rule, Cap cap, LocalDate day) {
        return new Key(personId, rule.id(), cap.period(day));
    }
}
