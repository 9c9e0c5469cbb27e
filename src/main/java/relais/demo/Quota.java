package relais.demo;

import relais.points.Cap;
import relais.points.Period;

import java.time.LocalDate;
import java.util.Arrays;

/** How often a rule has paid each person in their day, week or month; time only goes forward. */
final class Quota {

    /** Told of a period that is over, or of how far the last one is. */
    interface Counted {
        void on(int person, String period, int n);
    }

    private final Cap cap;
    private final int often;
    private final int[] starts;
    private final int[] counts;
    private final Counted counted;

    Quota(Cap cap, int often, int people, Counted counted) {
        this.cap = cap;
        this.often = often;
        this.starts = new int[people + 1];
        this.counts = new int[people + 1];
        this.counted = counted;
        Arrays.fill(starts, Integer.MIN_VALUE);
    }

    Cap cap() {
        return cap;
    }

    boolean hasRoom(int person, LocalDate day) {
        int start = (int) start(day).toEpochDay();
        if (starts[person] != start) {
            close(person);
            starts[person] = start;
        }
        return counts[person] < often;
    }

    void take(int person) {
        counts[person]++;
    }

    void closeAll() {
        for (int person = 1; person < counts.length; person++) {
            close(person);
        }
    }

    private void close(int person) {
        if (counts[person] > 0) {
            counted.on(person, cap.period(LocalDate.ofEpochDay(starts[person])), counts[person]);
            counts[person] = 0;
        }
    }

    private LocalDate start(LocalDate day) {
        return switch (cap) {
            case DAY -> day;
            case WEEK -> Period.of(Period.Kind.WEEK, day).start();
            case MONTH -> Period.of(Period.Kind.MONTH, day).start();
            case EVER -> LocalDate.EPOCH;
        };
    }
}
