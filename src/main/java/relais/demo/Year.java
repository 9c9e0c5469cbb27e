package relais.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/**
 * The year that the demo looks back on. Days count from 0 to {@link #TODAY}, moments in seconds
 * since its beginning; both are negative before it. It ends at six this morning, so that nothing
 * happens in the future and the same date gives the same year.
 */
final class Year {

    static final int TODAY = 365;

    private static final LocalTime DAY_BEGINS = LocalTime.of(6, 0);
    private static final Set<MonthDay> HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final Set<MonthDay> FRENCH_HOLIDAYS =
            Set.of(
                    MonthDay.of(5, 8),
                    MonthDay.of(7, 14),
                    MonthDay.of(8, 15),
                    MonthDay.of(11, 1),
                    MonthDay.of(11, 11));

    /** How much happens in each hour of a working day. */
    private static final double[] HOURS = {
        0, 0, 0, 0, 0, 0, .1, .6, 1.6, 2.4, 2, 1.5, 1.2, 2, 1.9, 1.5, 1.3, .9, .4, .2, .3, .2, 0, 0
    };

    private final LocalDate today;
    private final ZoneId zone;
    private final Instant start;
    private final Instant end;

    private Year(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
        this.start = today.minusDays(TODAY).atStartOfDay(zone).toInstant();
        this.end = today.atTime(DAY_BEGINS).atZone(zone).toInstant();
    }

    static Year upTo(Instant now, ZoneId zone) {
        var local = now.atZone(zone).toLocalDateTime().minusHours(DAY_BEGINS.getHour());
        return new Year(local.toLocalDate(), zone);
    }

    LocalDate today() {
        return today;
    }

    LocalDate date(int day) {
        return today.minusDays(TODAY - day);
    }

    ZoneId zone() {
        return zone;
    }

    Instant start() {
        return start;
    }

    Instant end() {
        return end;
    }

    /** The first moment that lies outside. */
    int until() {
        return second(end);
    }

    Instant instant(int second) {
        return start.plusSeconds(second);
    }

    int second(Instant instant) {
        return (int) (instant.getEpochSecond() - start.getEpochSecond());
    }

    static int dayOf(int second) {
        return Math.floorDiv(second, 86_400);
    }

    /** This day, or one of the next on which people there would do such a thing. */
    int workingDay(int day, String country, Dice dice) {
        int at = day;
        while (!dice.chance(energy(date(at), country))) {
            // whoever was away comes back to it on any of the next days, not all on Monday
            at += 1 + dice.below(4);
        }
        return at;
    }

    /** Some time of that day where somebody lives, mostly in working hours; it may lie outside. */
    int moment(int day, ZoneId zone, Dice dice) {
        var time = LocalTime.of(dice.weighted(HOURS), dice.below(60), dice.below(60));
        return second(date(day).atTime(time).atZone(zone).toInstant());
    }

    private static double energy(LocalDate date, String country) {
        var day = MonthDay.from(date);
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean holiday =
                HOLIDAYS.contains(day) || country.equals("FR") && FRENCH_HOLIDAYS.contains(day);
        boolean yearsEnd =
                date.getMonthValue() == 12 && date.getDayOfMonth() > 20
                        || day.equals(MonthDay.of(1, 2));
        boolean summer = date.getMonthValue() == 8;
        return weekend || holiday ? .05 : yearsEnd ? .2 : summer ? .3 : 1;
    }
}
