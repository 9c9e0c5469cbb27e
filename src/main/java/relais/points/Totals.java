package relais.points;

import org.jdbi.v3.core.Jdbi;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;

/**
 * Keeps the sums that boards read in step with the entries, in the transaction that writes the
 * entries. Rows are always written in the same order of keys, so that writers wait for each other
 * and never in a circle.
 */
final class Totals {

    private record Key(String period, long id) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::period).thenComparing(Key::id).compare(this, other);
        }
    }

    private final TotalsStore store;
    private final ZoneId zone;

    /** Periods begin and end in the programme's zone. */
    Totals(Jdbi jdbi, ZoneId zone) {
        this.store = jdbi.onDemand(TotalsStore.class);
        this.zone = zone;
    }

    void add(Collection<PointsEntry> entries) {
        var sums = new TreeMap<Key, Total>();
        for (var entry : entries) {
            for (var period : Period.keys(entry.earnedAt(), zone)) {
                var total = new Total(period, entry.personId(), entry.points(), entry.earnedAt());
                sums.merge(new Key(period, entry.personId()), total, Totals::sum);
            }
        }
        var people = new TreeMap<Key, Integer>();
        sums.values().stream()
                .filter(total -> total.points() != 0)
                .forEach(total -> add(total, people));
        write(people);
    }

    void forget(long personId) {
        var people = new TreeMap<Key, Integer>();
        for (var total : store.of(personId)) {
            people.merge(new Key(total.period(), total.points()), -1, Integer::sum);
        }
        store.forget(personId);
        write(people);
    }

    private void add(Total total, TreeMap<Key, Integer> people) {
        int now = store.add(total);
        int before = now - total.points();
        if (before != 0) {
            people.merge(new Key(total.period(), before), -1, Integer::sum);
        }
        if (now != 0) {
            people.merge(new Key(total.period(), now), 1, Integer::sum);
        } else {
            store.forgetNothing(total.period(), total.personId());
        }
    }

    private void write(TreeMap<Key, Integer> people) {
        people.forEach(
                (score, change) -> {
                    if (change != 0) {
                        store.count(score.period(), (int) score.id(), change);
                    }
                });
    }

    private static Total sum(Total one, Total other) {
        Instant later =
                one.reachedAt().isAfter(other.reachedAt()) ? one.reachedAt() : other.reachedAt();
        return new Total(one.period(), one.personId(), one.points() + other.points(), later);
    }
}
