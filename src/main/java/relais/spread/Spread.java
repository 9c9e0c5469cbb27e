package relais.spread;

import org.jdbi.v3.core.Jdbi;

import relais.database.Check;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the champions’ example has travelled, by country and month. Months that are over stay as
 * they were counted: whoever leaves later was there then.
 */
public final class Spread {

    static final int MONTHS = 24;

    private final Jdbi jdbi;
    private final SpreadStore store;
    private final TreeFigures figures;
    private final SpreadAudit audit;
    private final Clock clock;
    private final ZoneId zone;

    /** With the time zone whose months these are. */
    public Spread(Jdbi jdbi, ZoneId zone, Settings settings, Clock clock) {
        this.jdbi = jdbi;
        this.figures = new TreeFigures(jdbi, settings, clock);
        this.audit = new SpreadAudit(jdbi, zone);
        this.store = jdbi.onDemand(SpreadStore.class);
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Counts the months that are missing, and once more the latest and the one that runs; and the
     * figures of the lead, as of the same moment.
     */
    public void count() {
        var at = clock.instant();
        var now = thisMonth();
        var kept = months(store.kept());
        var beginning = store.beginning().map(it -> YearMonth.from(it.atZone(zone)));
        Stream.concat(kept.stream(), beginning.stream())
                .min(Comparator.naturalOrder())
                .ifPresent(
                        first ->
                                Stream.iterate(
                                                first,
                                                month -> !month.isAfter(now),
                                                month -> month.plusMonths(1))
                                        .filter(it -> !kept.contains(it) || isOpen(it, kept, now))
                                        .forEach(it -> count(it, at)));
        jdbi.useTransaction(
                _ -> {
                    store.forgetWorkforce();
                    store.countWorkforce();
                });
        figures.count(at);
    }

    /** Whether the month was not over when it was counted last. */
    private static boolean isOpen(YearMonth month, NavigableSet<YearMonth> kept, YearMonth now) {
        return month.equals(kept.last()) || month.equals(now);
    }

    private static NavigableSet<YearMonth> months(List<LocalDate> days) {
        return days.stream().map(YearMonth::from).collect(Collectors.toCollection(TreeSet::new));
    }

    /** That no month is missing, and that the latest is what it was when it was counted. */
    public List<Check> checks() {
        return List.of(new Check("months of the spread", audit::differences, this::count));
    }

    /** As of last night; at first, as of now. */
    TreeFigures.Counted figures() {
        return figures.latest()
                .orElseGet(
                        () -> {
                            count();
                            return figures.latest().orElseThrow();
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

    private void count(YearMonth month, Instant at) {
        var end = end(month, zone);
        var until = end.isAfter(at) ? at : end;
        jdbi.useTransaction(
                _ -> {
                    store.makeEdges();
                    store.fillEdges(until);
                    store.forget(month.atDay(1));
                    store.count(month.atDay(1), until);
                });
    }

    static Instant end(YearMonth month, ZoneId zone) {
        return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }
}
