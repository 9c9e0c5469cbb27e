package relais.proposals;

import relais.people.WorkingTime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Days of work, by the week of the author's country. The first day does not count. */
public record Promise(Set<DayOfWeek> week) {

    public static Promise in(String country) {
        return new Promise(WorkingTime.daysIn(country));
    }

    /** The day by which so many days of work have passed. */
    public LocalDate after(LocalDate day, int days) {
        var end = day;
        for (int left = days; left > 0; ) {
            end = end.plusDays(1);
            left -= isWorked(end) ? 1 : 0;
        }
        return end;
    }

    /** How many days of work came after the one, up to the other. */
    public int between(LocalDate day, LocalDate until) {
        return (int) day.plusDays(1).datesUntil(later(day, until)).filter(this::isWorked).count();
    }

    private static LocalDate later(LocalDate day, LocalDate until) {
        return until.isAfter(day) ? until.plusDays(1) : day.plusDays(1);
    }

    private boolean isWorked(LocalDate day) {
        return week.contains(day.getDayOfWeek());
    }
}
