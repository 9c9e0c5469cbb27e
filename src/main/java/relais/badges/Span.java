package relais.badges;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Within what the acts of a rule are counted: ever, or one calendar period of the programme. */
public enum Span {
    EVER(0),
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Span(int months) {
        this.months = months;
    }

    /** The seconds at which periods begin, from that of the first moment to that of the last. */
    List<Long> beginnings(Instant first, Instant last, ZoneId zone) {
        if (this == EVER) {
            return List.of(0L);
        }
        var end = last.atZone(zone).toLocalDate();
        return Stream.iterate(
                        beginning(first.atZone(zone).toLocalDate()),
                        it -> !it.isAfter(end),
                        it -> it.plusMonths(months))
                .flatMapToLong(it -> LongStream.of(it.atStartOfDay(zone).toEpochSecond()))
                .boxed()
                .toList();
    }

    private LocalDate beginning(LocalDate day) {
        return day.withMonth((day.getMonthValue() - 1) / months * months + 1).withDayOfMonth(1);
    }
}
