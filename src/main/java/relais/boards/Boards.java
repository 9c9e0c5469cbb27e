package relais.boards;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.points.Period;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/**
 * Who earned most, and when: from kept totals, in the same few look-ups for any number of people.
 */
public final class Boards {

    private static final int TOP = 50;
    private static final int EACH_SIDE = 5;

    private final BoardStore store;
    private final ZoneId zone;
    private final Clock clock;

    /** Periods begin and end in the programme's zone. */
    public Boards(Jdbi jdbi, ZoneId programmeZone, Clock clock) {
        this.store = jdbi.onDemand(BoardStore.class);
        this.zone = programmeZone;
        this.clock = clock;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The running week, month, quarter or year, or all of it. */
    public Period now(Period.Kind kind) {
        return Period.of(kind, clock.instant(), zone);
    }

    public Board boardFor(Person person, Period period) {
        var top = store.top(period.key(), TOP);
        if (top.stream().anyMatch(it -> it.personId() == person.id()) || !person.ambassador()) {
            return new Board(period, top, store.own(period.key(), person.id()), List.of());
        }
        var own = store.own(period.key(), person.id());
        var around =
                own.map(
                                it ->
                                        nearest(
                                                store.around(
                                                        period.key(),
                                                        person.id(),
                                                        it.points(),
                                                        it.reachedAt()),
                                                person))
                        .orElse(List.of());
        return new Board(period, top, own, around);
    }

    /** At most five lines before the person's own and five after it. */
    private static List<Standing> nearest(List<Standing> lines, Person person) {
        int own = lines.stream().map(Standing::personId).toList().indexOf(person.id());
        return lines.subList(
                Math.max(0, own - EACH_SIDE), Math.min(lines.size(), own + EACH_SIDE + 1));
    }
}
