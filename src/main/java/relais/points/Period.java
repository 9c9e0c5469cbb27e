package relais.points;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of calendar time that points are summed over: an ISO week, a month, a quarter, a year,
 * or all of it.
 */
public record Period(Kind kind, LocalDate start) {

    /** As addresses spell them, in lower case. */
    public enum Kind {
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        ALL
    }

    /** The period of this kind that a day lies in. */
    public static Period of(Kind kind, LocalDate day) {
        return new Period(
                kind,
                switch (kind) {
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                    case YEAR -> day.withDayOfYear(1);
                    case ALL -> LocalDate.EPOCH;
                });
    }

    public static Period of(Kind kind, Instant instant, ZoneId zone) {
        return of(kind, instant.atZone(zone).toLocalDate());
    }

    /** The keys of all periods that an instant lies in. */
    static List<String> keys(Instant instant, ZoneId zone) {
        return keys(instant.atZone(zone).toLocalDate());
    }

    /** The keys of all periods that a day lies in. */
    static List<String> keys(LocalDate day) {
        return Stream.of(Kind.values()).map(kind -> of(kind, day).key()).toList();
    }

    /** The period of this kind that is stored under this key; empty for what is none of ours. */
    public static Optional<Period> of(Kind kind, String key) {
        return start(kind, key).map(day -> of(kind, day)).filter(it -> it.key().equals(key));
    }

    /** Which quarter of its year it begins in: 1 to 4. */
    public int quarter() {
        return start.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The one before; empty for all time. */
    public Optional<Period> previous() {
        return kind == Kind.ALL ? Optional.empty() : Optional.of(of(kind, start.minusDays(1)));
    }

    /** The one after; empty for all time. */
    public Optional<Period> next() {
        return switch (kind) {
            case WEEK -> Optional.of(of(kind, start.plusWeeks(1)));
            case MONTH -> Optional.of(of(kind, start.plusMonths(1)));
            case QUARTER -> Optional.of(of(kind, start.plusMonths(3)));
            case YEAR -> Optional.of(of(kind, start.plusYears(1)));
            case ALL -> Optional.empty();
        };
    }

    /** Some day in it. */
    private static Optional<LocalDate> start(Kind kind, String key) {
        try {
            return Optional.of(
                    switch (kind) {
                        case WEEK -> LocalDate.parse(key + "-1", DateTimeFormatter.ISO_WEEK_DATE);
                        case MONTH -> LocalDate.parse(key + "-01");
                        case QUARTER -> {
                            var parts = key.split("-Q", 2);
                            int month = parts.length < 2 ? 0 : 3 * Integer.parseInt(parts[1]) - 2;
                            yield LocalDate.of(Integer.parseInt(parts[0]), month, 1);
                        }
                        case YEAR -> LocalDate.of(Integer.parseInt(key), 1, 1);
                        case ALL -> LocalDate.EPOCH;
                    });
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** The moment at which it begins there. */
    public Instant startIn(ZoneId zone) {
        return start.atStartOfDay(zone).toInstant();
    }

    /** As stored: all, 2026, 2026-Q4, 2026-11, 2026-W47. */
    public String key() {
        return switch (kind) {
            case WEEK ->
                    "%d-W%02d"
                            .formatted(
                                    start.get(IsoFields.WEEK_BASED_YEAR),
                                    start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> start.toString().substring(0, 7);
            case QUARTER -> start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> String.valueOf(start.getYear());
            case ALL -> "all";
        };
    }
}
