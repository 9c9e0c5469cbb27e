package relais.spread;

import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far the champions’ example has travelled, by country and month. Months that are over stay as
 * they were counted: whoever leaves later was there then.
 */
public final class Spread {

    static final int MONTHS = 24;

    private final Jdbi jdbi;
    private final SpreadStore store;
    private final Clock clock;
    private final ZoneId zone;

    /** With the time zone whose months these are. */
    public Spread(Jdbi jdbi, ZoneId zone, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(SpreadStore.class);
        this.clock = clock;
        this.zone = zone;
    }

    /** Counts the months that are missing, and once more the latest and the one that runs. */
    public void count() {
        var now = thisMonth();
        var first =
                store.latest()
                        .map(YearMonth::from)
                        .or(() -> store.beginning().map(it -> YearMonth.from(it.atZone(zone))));
        first.ifPresent(
                it ->
                        Stream.iterate(
                                        it,
                                        month -> !month.isAfter(now),
                                        month -> month.plusMonths(1))
                                .forEach(this::count));
        jdbi.useTransaction(
                _ -> {
                    store.forgetWorkforce();
                    store.countWorkforce();
                });
    }

    /** The months of two years, as far as they have been counted. */
    Journey journey() {
        var from = thisMonth().minusMonths(MONTHS - 1);
        return Journey.of(store.months(from.atDay(1)), store.workforce());
    }

    List<Generation> generations(YearMonth month) {
        return store.generations(month.atDay(1));
    }

    YearMonth thisMonth() {
        return YearMonth.now(clock.withZone(zone));
    }

    private void count(YearMonth month) {
        jdbi.useTransaction(
                _ -> {
                    store.makeEdges();
                    store.fillEdges(endOf(month));
                    store.forget(month.atDay(1));
                    store.count(month.atDay(1), endOf(month));
                });
    }

    private Instant endOf(YearMonth month) {
        var end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        return end.isAfter(clock.instant()) ? clock.instant() : end;
    }
}
