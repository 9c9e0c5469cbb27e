package relais.points;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Adds up every entry again, person by person, and compares with the kept sums: two streams in the
 * same order, side by side, so that a million people fit into any memory.
 */
final class SumsAudit {

    private static final int FETCHED_AT_ONCE = 1000;

    private static final String ENTRIES =
            """
            SELECT e.person_id, e.earned_at, e.points
              FROM points_entry e FORCE INDEX (points_entry_person)
              JOIN board_member b ON b.person_id = e.person_id
             WHERE e.points <> 0
             ORDER BY e.person_id
            """;

    private static final String SUMS =
            """
            SELECT person_id, period, points, reached_at
              FROM points_total
             WHERE points <> 0
             ORDER BY person_id
            """;

    /** An entry as far as sums go. */
    public record Earned(long personId, Instant earnedAt, int points) {}

    /** What is kept of somebody for a period. */
    public record Kept(long personId, String period, int points, Instant reachedAt) {}

    private record Sum(int points, Instant reachedAt) {

        private Sum plus(Sum other) {
            return new Sum(
                    points + other.points,
                    reachedAt.isAfter(other.reachedAt) ? reachedAt : other.reachedAt);
        }
    }

    private final Jdbi jdbi;
    private final ZoneId zone;

    SumsAudit(Jdbi jdbi, ZoneId zone) {
        this.jdbi = jdbi;
        this.zone = zone;
    }

    /** Calls with everybody whose sums are not what their entries make; returns how many. */
    long compare(LongConsumer differs) {
        try (var one = jdbi.open();
                var other = jdbi.open();
                var entries = stream(one, ENTRIES, Earned.class);
                var sums = stream(other, SUMS, Kept.class)) {
            return compare(new Ahead<>(entries), new Ahead<>(sums), differs);
        }
    }

    private long compare(Ahead<Earned> entries, Ahead<Kept> sums, LongConsumer differs) {
        long found = 0;
        while (entries.next != null || sums.next != null) {
            long person =
                    Math.min(
                            Optional.ofNullable(entries.next)
                                    .map(Earned::personId)
                                    .orElse(Long.MAX_VALUE),
                            Optional.ofNullable(sums.next)
                                    .map(Kept::personId)
                                    .orElse(Long.MAX_VALUE));
            if (!made(entries, person).equals(kept(sums, person))) {
                differs.accept(person);
                found++;
            }
        }
        return found;
    }

    private Map<String, Sum> made(Ahead<Earned> entries, long person) {
        var sums = new HashMap<String, Sum>();
        while (entries.next != null && entries.next.personId() == person) {
            var entry = entries.take();
            var sum = new Sum(entry.points(), entry.earnedAt());
            Period.keys(entry.earnedAt(), zone).forEach(key -> sums.merge(key, sum, Sum::plus));
        }
        sums.values().removeIf(sum -> sum.points() == 0);
        return sums;
    }

    private static Map<String, Sum> kept(Ahead<Kept> kept, long person) {
        var sums = new HashMap<String, Sum>();
        while (kept.next != null && kept.next.personId() == person) {
            var sum = kept.take();
            sums.put(sum.period(), new Sum(sum.points(), sum.reachedAt()));
        }
        return sums;
    }

    private static <T> ResultIterator<T> stream(Handle handle, String sql, Class<T> type) {
        return handle.createQuery(sql).setFetchSize(FETCHED_AT_ONCE).mapTo(type).iterator();
    }

    /** Looks one row ahead. */
    private static final class Ahead<T> {

        private final ResultIterator<T> rows;
        private T next;

        private Ahead(ResultIterator<T> rows) {
            this.rows = rows;
            take();
        }

        private T take() {
            var taken = next;
            next = rows.hasNext() ? rows.next() : null;
            return taken;
        }
    }
}
