package relais.demo;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * How the programme began. In a small company with the year itself; in a large one two years before
 * it, with three founding champions and a few who joined them each month, so that the tree had the
 * time to grow nine generations.
 *
 * @param begins the day on which the first joined
 * @param founders how many champions there were then
 * @param early how many of those who ever joined did before the year
 * @param together days that a champion and a protégé walk together at least before the label
 */
record Past(int begins, int founders, double early, int together) {

    private static final int LARGE = 10_000;

    static Past of(int people) {
        return people < LARGE
                ? new Past(0, Math.max(3, (int) (people * .006)), 0, 60)
                : new Past(-730, 3, .06, 100);
    }

    Instant start(Year year) {
        return year.date(begins).atStartOfDay(year.zone()).toInstant();
    }

    /** The day on which somebody joined before the year, if they did: ever more as time went by. */
    OptionalInt joins(Employee employee, Year year, long seed) {
        var dice = Dice.of(seed, "early", employee.id());
        if (!dice.chance(early)) {
            return OptionalInt.empty();
        }
        int day = (int) (begins * (1 - Math.cbrt(dice.random().nextDouble())));
        int working = year.workingDay(day, employee.country(), dice);
        return working < 0 && employee.arrivedOn().isBefore(year.date(working - 30))
                ? OptionalInt.of(working)
                : OptionalInt.empty();
    }
}
