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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A month of the editorial calendar, in whole weeks, or one week, by the editor's clock.
 *
 * @param month empty where it is a week
 * @param pieces by day, in the order in which they come out
 */
public record CalendarPage(
        Visit visit,
        Optional<YearMonth> month,
        List<List<LocalDate>> weeks,
        Map<LocalDate, List<Piece>> pieces) {

    static CalendarPage of(Visit visit, YearMonth month, Studio studio) {
        var first = monday(month.atDay(1));
        var end = month.atEndOfMonth().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        int weeks = (int) ChronoUnit.WEEKS.between(first, end);
        return of(visit, Optional.of(month), first, weeks, studio);
    }

    /** The week in which that day is. */
    static CalendarPage of(Visit visit, LocalDate day, Studio studio) {
        return of(visit, Optional.empty(), monday(day), 1, studio);
    }

    private static CalendarPage of(
            Visit visit, Optional<YearMonth> month, LocalDate first, int weeks, Studio studio) {
        var pieces =
                studio
                        .between(
                                visit.person(),
                                first.atStartOfDay(visit.zone()).toInstant(),
                                first.plusWeeks(weeks).atStartOfDay(visit.zone()).toInstant(),
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

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public boolean isWeek() {
        return month.isEmpty();
    }

    /** "November 2026", or "the week of 23 November 2026". */
    public String title() {
        return month.map(it -> visit.month(it.atDay(1)))
                .orElseGet(() -> visit.text("studio.calendar.week", visit.date(first())));
    }

    /** The page before or after this one. */
    public String pathTo(int step) {
        return month.map(it -> path(it.plusMonths(step)))
                .orElseGet(() -> path(first().plusWeeks(step)));
    }

    /** The month in which this week begins; the current week, else the first of this month. */
    public String pathToOther() {
        return month.map(it -> path(it.equals(YearMonth.from(today())) ? today() : it.atDay(1)))
                .orElseGet(() -> path(YearMonth.from(first())));
    }

    static String path(YearMonth month) {
        return "/studio/calendar?month=" + month;
    }

    static String path(LocalDate day) {
        return "/studio/calendar?week=" + monday(day);
    }

    private LocalDate first() {
        return weeks.getFirst().getFirst();
    }

    private LocalDate today() {
        return visit.now().atZone(visit.zone()).toLocalDate();
    }

    private static LocalDate day(Piece piece, Visit visit) {
        return at(piece).atZone(visit.zone()).toLocalDate();
    }

    private static Instant at(Piece piece) {
        return piece.published().orElseThrow().publishedAt();
    }

    public List<String> weekdays() {
        return Arrays.stream(DayOfWeek.values()).map(this::name).toList();
    }

    public String weekday(LocalDate day) {
        return name(day.getDayOfWeek());
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, visit.locale());
    }

    public List<Piece> on(LocalDate day) {
        return pieces.getOrDefault(day, List.of());
    }

    public boolean isToday(LocalDate day) {
        return day.equals(today());
    }

    public boolean isOther(LocalDate day) {
        return month.filter(it -> !it.equals(YearMonth.from(day))).isPresent();
    }

    /** Whether there is nothing to say of any of its days. */
    public boolean isEmpty() {
        return weeks().stream()
                .flatMap(List::stream)
                .filter(it -> !isOther(it))
                .allMatch(it -> on(it).isEmpty() && !isGap(it) && !isToday(it));
    }

    /** A working day to come on which nothing comes out. */
    public boolean isGap(LocalDate day) {
        return on(day).isEmpty() && day.isAfter(today()) && day.getDayOfWeek().getValue() <= 5;
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

    /** Whether something can still come out on it. */
    public boolean isOpen(LocalDate day) {
        return !day.isBefore(today());
    }
}
