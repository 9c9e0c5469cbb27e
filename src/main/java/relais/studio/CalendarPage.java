package relais.studio;

import relais.web.Visit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A month of the editorial calendar, in whole weeks by the editor's clock.
 *
 * @param pieces by day, in the order in which they come out
 */
public record CalendarPage(
        Visit visit,
        YearMonth month,
        List<List<LocalDate>> weeks,
        Map<LocalDate, List<Piece>> pieces) {

    static CalendarPage of(Visit visit, YearMonth month, Studio studio) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var end = month.atEndOfMonth().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        int weeks = (int) ChronoUnit.WEEKS.between(first, end);
        var pieces =
                studio
                        .between(
                                visit.person(),
                                first.atStartOfDay(visit.zone()).toInstant(),
                                end.atStartOfDay(visit.zone()).toInstant(),
                                visit.language())
                        .stream()
                        .collect(Collectors.groupingBy(it -> day(it, visit)));
        return new CalendarPage(
                visit,
                month,
                IntStream.range(0, weeks)
                        .mapToObj(
                                week ->
                                        IntStream.range(0, 7)
                                                .mapToObj(it -> first.plusDays(7L * week + it))
                                                .toList())
                        .toList(),
                pieces);
    }

    private static LocalDate day(Piece piece, Visit visit) {
        return at(piece).atZone(visit.zone()).toLocalDate();
    }

    private static Instant at(Piece piece) {
        return piece.published().orElseThrow().publishedAt();
    }

    public List<String> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(it -> it.getDisplayName(TextStyle.FULL_STANDALONE, visit.locale()))
                .toList();
    }

    public List<Piece> on(LocalDate day) {
        return pieces.getOrDefault(day, List.of());
    }

    public boolean isToday(LocalDate day) {
        return day.equals(visit.now().atZone(visit.zone()).toLocalDate());
    }

    public boolean isOther(LocalDate day) {
        return !YearMonth.from(day).equals(month);
    }

    /** A working day to come on which nothing comes out. */
    public boolean isGap(LocalDate day) {
        return on(day).isEmpty()
                && day.isAfter(visit.now().atZone(visit.zone()).toLocalDate())
                && day.getDayOfWeek().getValue() <= 5;
    }

    public boolean isPlanned(Piece piece) {
        return at(piece).isAfter(visit.now());
    }

    /** "14:05" by the editor's clock. */
    public String time(Piece piece) {
        return LocalTime.ofInstant(at(piece), visit.zone())
                .format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    /** For a field of date and time. */
    public String moment(Piece piece) {
        return at(piece)
                .atZone(visit.zone())
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }

    public LocalDate day() {
        return month.atDay(1);
    }
}
