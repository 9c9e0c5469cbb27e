package relais.people;

import com.ibm.icu.util.Calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * On which days and between which hours somebody works, by their own clock. Messages leave then
 * only.
 */
public record WorkingTime(Set<DayOfWeek> days, LocalTime begins, LocalTime ends) {

    /** Far enough to meet every day of the week, and one whose hours a change of clocks took. */
    private static final int DAYS_AHEAD = 15;

    public WorkingTime {
        if (days.isEmpty() || !begins.isBefore(ends)) {
            throw new IllegalArgumentException("Nobody works like that");
        }
    }

    /** The days on which most people of a country work. */
    public static Set<DayOfWeek> daysIn(String country) {
        var week = Calendar.getWeekDataForRegion(country);
        int onset = iso(week.weekendOnset);
        int cease = iso(week.weekendCease);
        var days = EnumSet.allOf(DayOfWeek.class);
        for (int day = onset; ; day = day % 7 + 1) {
            days.remove(DayOfWeek.of(day));
            if (day == cease) {
                return days;
            }
        }
    }

    /** As days are written: Monday is 1. */
    public static Set<DayOfWeek> daysOf(String digits) {
        return digits.chars()
                .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    public String digits() {
        return Arrays.stream(DayOfWeek.values())
                .filter(days::contains)
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
    }

    public boolean isAt(Instant moment, ZoneId zone) {
        var date = moment.atZone(zone).toLocalDate();
        return days.contains(date.getDayOfWeek())
                && !moment.isBefore(beginning(date, zone))
                && moment.isBefore(end(date, zone));
    }

    /** This moment where it is one of work, else the next beginning of work. */
    public Instant nextFrom(Instant moment, ZoneId zone) {
        if (isAt(moment, zone)) {
            return moment;
        }
        var today = moment.atZone(zone).toLocalDate();
        return IntStream.range(0, DAYS_AHEAD)
                .mapToObj(today::plusDays)
                .filter(date -> days.contains(date.getDayOfWeek()))
                .map(date -> beginning(date, zone))
                .filter(beginning -> beginning.isAfter(moment))
                .findFirst()
                .orElseThrow();
    }

    public Instant beginning(LocalDate date, ZoneId zone) {
        return date.atTime(begins).atZone(zone).toInstant();
    }

    public Instant end(LocalDate date, ZoneId zone) {
        return date.atTime(ends).atZone(zone).toInstant();
    }

    /** ICU's Sunday is 1. */
    private static int iso(int icu) {
        return icu == 1 ? 7 : icu - 1;
    }
}
