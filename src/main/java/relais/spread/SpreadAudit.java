package relais.spread;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the months that are kept of the spread are there and add up. What somebody’s country or
 * label was when a month ended cannot be found out later; that they stood below a sponsor can.
 */
final class SpreadAudit {

    public interface Store {

        @SqlQuery("SELECT counted_at FROM tree_figure WHERE id = 1")
        Optional<Instant> countedAt();

        /** Those below a sponsor, whom the pairs tell. */
        record Month(LocalDate month, long below) {}

        @SqlQuery(
                """
                SELECT month, SUM(IF(generation > 1, people, 0)) AS below
                  FROM spread_month
                 GROUP BY month
                 ORDER BY month
                """)
        List<Month> months();

        @SqlQuery("spread/sponsored.sql")
        long sponsored(Instant at);
    }

    private final Store store;
    private final ZoneId zone;

    SpreadAudit(Jdbi jdbi, ZoneId zone) {
        this.store = jdbi.onDemand(Store.class);
        this.zone = zone;
    }

    /** Nothing while nothing was counted. */
    long differences() {
        return store.countedAt().map(this::differences).orElse(0L);
    }

    private long differences(Instant countedAt) {
        var latest = YearMonth.from(countedAt.atZone(zone));
        var kept =
                store.months().stream()
                        .collect(
                                Collectors.toMap(
                                        it -> YearMonth.from(it.month()), Function.identity()));
        long below = Optional.ofNullable(kept.get(latest)).map(Store.Month::below).orElse(0L);
        return missing(kept, latest) + Math.abs(below - store.sponsored(countedAt));
    }

    /** Months without a row, though somebody had a sponsor when they ended. */
    private long missing(Map<YearMonth, Store.Month> kept, YearMonth latest) {
        return kept.keySet().stream()
                .min(YearMonth::compareTo)
                .map(
                        first ->
                                Stream.iterate(
                                                first,
                                                it -> it.isBefore(latest),
                                                it -> it.plusMonths(1))
                                        .filter(it -> !kept.containsKey(it))
                                        .filter(it -> store.sponsored(Spread.end(it, zone)) > 0)
                                        .count())
                .orElse(0L);
    }
}
