package relais.points;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Activity;
import relais.activity.ActivityListener;
import relais.database.Check;
import relais.database.JsonRows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Derives points from facts, by the rules that were in force when they happened. An act and a rule
 * give at most one entry, whatever is retried; taking an act back takes back exactly what it gave.
 */
public final class Points implements ActivityListener {

    private final Jdbi jdbi;
    private final PointsStore store;
    private final Totals totals;
    private final ZoneId zone;

    public Points(Jdbi jdbi, ZoneId programmeZone) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(PointsStore.class);
        this.totals = new Totals(jdbi, programmeZone);
        this.zone = programmeZone;
    }

    /** The sum of what a person was given since then, also if they appear on no board. */
    public int since(long personId, Instant from) {
        return store.sum(personId, from);
    }

    /**
     * Brings a person onto the boards with all they have. In the transaction of that choice, with
     * the person locked.
     */
    public void appear(long personId) {
        totals.forget(personId);
        totals.add(store.entriesOf(personId));
    }

    /** Takes a person off all boards. In the transaction of that choice, with the person locked. */
    public void vanish(long personId) {
        totals.forget(personId);
    }

    /**
     * Brings those who changed their unit or country onto its boards, for the periods that run at
     * this moment. Returns how many there were.
     */
    public int followMoves(Instant at) {
        return totals.follow(at, jdbi);
    }

    /**
     * Changes the tree of units, and counts anew by score what is counted by it: boards of units
     * are right the moment it is done.
     */
    public void restructure(Runnable change) {
        new ScoreCounts(jdbi).restructure(change);
    }

    /** Counts by score what has become large, and no longer what has become small. */
    public void weighScopes() {
        new ScoreCounts(jdbi).weigh();
    }

    /** What is kept of points, and can be made again from the entries. */
    public List<Check> checks() {
        var totals = jdbi.onDemand(TotalsStore.class);
        var scores = new ScoreCounts(jdbi);
        var sums = new SumsAudit(jdbi, zone);
        return List.of(
                new Check("points taken back", totals::notTakenBack, Check.BY_HAND),
                new Check("points by person and period", () -> sums.compare(_ -> {}), this::addUp),
                new Check("people by points", scores::countDifferences, scores::recount),
                new Check("teams", scores::teamDifferences, scores::recount));
    }

    private void addUp() {
        var wrong = new ArrayList<Long>();
        new SumsAudit(jdbi, zone).compare(wrong::add);
        wrong.forEach(
                person ->
                        jdbi.useTransaction(
                                _ -> {
                                    if (totals.hold(person)) {
                                        appear(person);
                                    } else {
                                        vanish(person);
                                    }
                                }));
    }

    @Override
    public String name() {
        return "points";
    }

    @Override
    public void on(List<Activity> activities) {
        var rules = new Rulebook(store.rules());
        var relevant =
                activities.stream()
                        .filter(it -> it.isReversal() || rules.knows(it.action()))
                        .toList();
        if (!relevant.isEmpty()) {
            answer(relevant, new Judge(store, rules));
        }
    }

    private void answer(List<Activity> activities, Judge judge) {
        var people =
                activities.stream()
                        .map(Activity::personId)
                        .collect(Collectors.toCollection(TreeSet::new));
        var earners =
                store.earners(JsonRows.of(people)).stream()
                        .collect(Collectors.toMap(Earner::id, Function.identity()));
        var entries = judge.entries(activities, earners);
        store.insert(JsonRows.of(entries, PointsEntry::row));
        totals.add(
                entries.stream()
                        .filter(it -> it.points() != 0)
                        .filter(it -> earners.get(it.personId()).appears())
                        .toList());
    }
}
