package relais.demo;

import relais.points.Period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/** Sums points up by person and period, as the boards keep them; time only goes forward. */
final class Totals {

    private static final Period.Kind[] KINDS = Period.Kind.values();

    private final ZoneId zone;
    private final Rows rows;
    private final Employee[] byId;
    private final int[][] starts;
    private final int[][] points;
    private final long[][] reached;
    private final Period[] now = new Period[KINDS.length];
    private long dayEnds = Long.MIN_VALUE;

    Totals(ZoneId zone, Employee[] byId, Rows rows) {
        int people = byId.length - 1;
        this.byId = byId;
        this.zone = zone;
        this.rows = rows;
        this.starts = new int[KINDS.length][people + 1];
        this.points = new int[KINDS.length][people + 1];
        this.reached = new long[KINDS.length][people + 1];
        Arrays.stream(starts).forEach(it -> Arrays.fill(it, Integer.MIN_VALUE));
    }

    void add(int person, int earned, Instant at) {
        if (at.getEpochSecond() >= dayEnds) {
            begin(at.atZone(zone).toLocalDate());
        }
        for (int kind = 0; kind < KINDS.length; kind++) {
            int start = (int) now[kind].start().toEpochDay();
            if (starts[kind][person] != start) {
                close(kind, person);
                starts[kind][person] = start;
            }
            points[kind][person] += earned;
            reached[kind][person] = at.getEpochSecond();
        }
    }

    void closeAll() {
        for (int kind = 0; kind < KINDS.length; kind++) {
            for (int person = 1; person < points[kind].length; person++) {
                close(kind, person);
            }
        }
    }

    private void begin(LocalDate day) {
        for (int kind = 0; kind < KINDS.length; kind++) {
            now[kind] = Period.of(KINDS[kind], day);
        }
        dayEnds = day.plusDays(1).atStartOfDay(zone).toEpochSecond();
    }

    private void close(int kind, int person) {
        if (points[kind][person] != 0) {
            var period = Period.of(KINDS[kind], LocalDate.ofEpochDay(starts[kind][person]));
            rows.add(
                    period.key(),
                    person,
                    points[kind][person],
                    Instant.ofEpochSecond(reached[kind][person]),
                    byId[person].unit(),
                    byId[person].country());
            points[kind][person] = 0;
        }
    }
}
