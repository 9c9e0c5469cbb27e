package relais.demo;

import relais.points.Period;

import java.time.LocalDate;
import java.util.Arrays;

/** How often a rule has paid each person in their day, week or month; time only goes forward. */
final class Quota {

    /** Told of a period that is over, or of how far the last one is. */
    interface Counted {
        void on(int person, String period, int n);
    }

    private final Period.Kind kind;
    private final int cap;
    private final int[] starts;
    private final int[] counts;
    private final Counted counted;

    /**
     * @param kind empty-handed {@code ALL} stands for a day, which is no period of boards
     */
    Quota(Period.Kind kind, int cap, int people, Counted counted) {
        this.kind = kind;
        this.cap = cap;
        this.starts = new int[people + 1];
        this.counts = new int[people + 1];
        this.counted = counted;
        Arrays.fill(starts, Integer.MIN_VALUE);
    }

    boolean hasRoom(int person, LocalDate day) {
        int start = (int) start(day).toEpochDay();
        if (starts[person] != start) {
            close(person);
            starts[person] = start;
        }
        return counts[person] < cap;
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
            counted.on(person, key(LocalDate.ofEpochDay(starts[person])), counts[person]);
            counts[person] = 0;
        }
    }

    private LocalDate start(LocalDate day) {
        return kind == Period.Kind.ALL ? day : Period.of(kind, day).start();
    }

    private String key(LocalDate start) {
        return kind == Period.Kind.ALL ? start.toString() : Period.of(kind, start).key();
    }
}
