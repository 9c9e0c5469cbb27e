package relais.points;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;
import relais.people.Person;
import relais.points.StatementStore.Standing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why somebody has the points they have, and why a rule gave what it gave. */
public final class Statements {

    /** In one transaction: few enough that nobody waits for them for long. */
    private static final int AT_ONCE = 200;

    private final Jdbi jdbi;
    private final StatementStore store;
    private final PointsStore points;
    private final Totals totals;
    private final ZoneId zone;
    private final Clock clock;

    /** Periods begin and end in the programme's zone. */
    public Statements(Jdbi jdbi, ZoneId programmeZone, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(StatementStore.class);
        this.points = jdbi.onDemand(PointsStore.class);
        this.totals = new Totals(jdbi, programmeZone);
        this.zone = programmeZone;
        this.clock = clock;
    }

    /** The latest first. */
    public List<PointsLine> linesOf(Person person, PointsPosition after, int atMost) {
        return store.linesOf(person.id(), after, atMost);
    }

    /** The latest first, with the names of those who appear on boards. */
    public List<PointsLine> linesBy(long ruleId, PointsPosition after, int atMost) {
        return store.linesBy(ruleId, after, atMost);
    }

    public Sums sums(Person person) {
        return store.sums(
                person.id(),
                start(Period.Kind.WEEK),
                start(Period.Kind.MONTH),
                start(Period.Kind.QUARTER),
                start(Period.Kind.YEAR));
    }

    /** What a rule gave from one day to another, both included, and still counts. */
    public Standing standing(long ruleId, LocalDate first, LocalDate last) {
        return store.standing(ruleId, begin(first), begin(last.plusDays(1)));
    }

    /** Takes back what a rule gave from one day to another. Acts stay, and so do other rules. */
    public void withdraw(Person lead, long ruleId, LocalDate first, LocalDate last, String why) {
        store.withdraw(
                ruleId, begin(first), begin(last.plusDays(1)), why, lead.id(), clock.instant());
        carryOut();
    }

    /** Takes back what is still to be taken back, also after a server stopped halfway. */
    public void carryOut() {
        boolean more = true;
        while (more) {
            more = jdbi.inTransaction(_ -> carryOutSome());
        }
    }

    private boolean carryOutSome() {
        var withdrawal = store.due(clock.instant());
        withdrawal.ifPresent(
                it -> {
                    var given = store.withdrawable(it, AT_ONCE);
                    if (given.isEmpty()) {
                        store.done(it.id());
                    } else {
                        takeBack(given);
                    }
                });
        return withdrawal.isPresent();
    }

    private void takeBack(List<PointsEntry> given) {
        var people =
                given.stream()
                        .map(PointsEntry::personId)
                        .collect(Collectors.toCollection(TreeSet::new));
        var earners =
                points.earners(JsonRows.of(people)).stream()
                        .collect(Collectors.toMap(Earner::id, Function.identity()));
        var taken = new Judge(points, new Rulebook(points.rules())).takenBack(given);
        points.insert(JsonRows.of(taken, PointsEntry::row));
        totals.add(taken.stream().filter(it -> earners.get(it.personId()).appears()).toList());
    }

    private Instant start(Period.Kind kind) {
        return Period.of(kind, clock.instant(), zone).startIn(zone);
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
