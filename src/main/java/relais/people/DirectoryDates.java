package relais.people;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates as directories write them: 2019-05-14, 14/05/2019, 14.5.19, 20190514, with or without a
 * time behind. The day comes before the month.
 */
final class DirectoryDates {

    /**
     * A date that is read, or none given; a date that cannot be read is an empty Optional of these.
     */
    record Reading(Optional<LocalDate> date) {}

    private static final List<DateTimeFormatter> FORMATS =
            Stream.of("uuuu-M-d", "uuuu/M/d", "uuuuMMdd", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu")
                    .map(pattern -> DateTimeFormatter.ofPattern(pattern))
                    .map(format -> format.withResolverStyle(ResolverStyle.STRICT))
                    .toList();

    /** Systems that must fill in a departure write the end of time. */
    private static final int NEVER = 2900;

    private static final int EARLIEST = 1900;

    private final List<DateTimeFormatter> shortYears;
    private final Map<String, Optional<Reading>> known = new HashMap<>();

    DirectoryDates(Year thisYear) {
        this.shortYears =
                Stream.of("d/M/", "d-M-", "d.M.").map(it -> shortYear(it, thisYear)).toList();
    }

    /** The same dates come again and again, and a format that does not fit is slow to say so. */
    Optional<Reading> read(String text) {
        return known.computeIfAbsent(text, this::tryToRead);
    }

    private Optional<Reading> tryToRead(String text) {
        var date = text.strip().replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "");
        if (date.isEmpty() || date.matches("0+[/.-]0+[/.-]0+")) {
            return Optional.of(new Reading(Optional.empty()));
        }
        return Stream.concat(FORMATS.stream(), shortYears.stream())
                .map(format -> parsed(date, format))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(it -> it.getYear() >= EARLIEST)
                .map(it -> new Reading(Optional.of(it).filter(day -> day.getYear() < NEVER)));
    }

    private static Optional<LocalDate> parsed(String date, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(date, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** 19 is 2019 and 95 is 1995: nobody's contract begins more than ten years from now. */
    private static DateTimeFormatter shortYear(String pattern, Year thisYear) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .appendValueReduced(ChronoField.YEAR, 2, 2, thisYear.getValue() - 89)
                .toFormatter()
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
