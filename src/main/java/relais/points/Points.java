package relais.points;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.Activity;
import relais.activity.ActivityListener;
import relais.points.PointsStore.Earner;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Derives points from facts, by the rules in points_rule. An act and a rule give at most one entry,
 * whatever is retried; taking an act back takes back exactly what it gave.
 */
public final class Points implements ActivityListener {

    private final PointsStore store;
    private final Totals totals;

    public Points(Jdbi jdbi, ZoneId programmeZone) {
        this.store = jdbi.onDemand(PointsStore.class);
        this.totals = new Totals(jdbi, programmeZone);
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

    @Override
    public String name() {
        return "points";
    }

    @Override
    public void on(List<Activity> activities) {
        var rules =
                store.rules().stream()
                        .collect(Collectors.toMap(PointsRule::action, Function.identity()));
        var relevant =
                activities.stream()
                        .filter(it -> it.isReversal() || rules.containsKey(it.action()))
                        .toList();
        if (!relevant.isEmpty()) {
            answer(relevant, rules);
        }
    }

    private void answer(List<Activity> activities, Map<Action, PointsRule> rules) {
        var earners =
                store
                        .earners(
                                activities.stream()
                                        .map(Activity::personId)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Earner::id, Function.identity()));
        var answered = store.answered(activities.stream().map(Activity::id).toList());
        var visible = new ArrayList<PointsEntry>();
        for (var activity : activities) {
            if (!answered.contains(activity.id())) {
                var earner = earners.get(activity.personId());
                entry(activity, earner, rules).stream()
                        .peek(store::insert)
                        .filter(it -> earner.appears() && it.points() != 0)
                        .forEach(visible::add);
            }
        }
        totals.add(visible);
    }

    private Optional<PointsEntry> entry(
            Activity activity, Earner earner, Map<Action, PointsRule> rules) {
        return activity.reversesId()
                .map(reversed -> takenBack(activity, reversed))
                .orElseGet(
                        () -> Optional.of(earned(activity, earner, rules.get(activity.action()))));
    }

    private PointsEntry earned(Activity activity, Earner earner, PointsRule rule) {
        var day = activity.occurredAt().atZone(earner.zone()).toLocalDate();
        int points = takeCaps(activity.personId(), rule, rule.caps(day)) ? rule.points() : 0;
        return new PointsEntry(
                activity.id(),
                rule.id(),
                rule.version(),
                activity.personId(),
                points,
                activity.occurredAt(),
                day);
    }

    /** All caps or none: what was taken of one is given back when another is reached. */
    private boolean takeCaps(long personId, PointsRule rule, Map<String, Integer> caps) {
        var taken = new ArrayList<String>();
        for (var cap : caps.entrySet()) {
            if (store.take(personId, rule.id(), cap.getKey(), cap.getValue()) == 0) {
                taken.forEach(period -> store.giveBack(personId, rule.id(), period));
                return false;
            }
            taken.add(cap.getKey());
        }
        return true;
    }

    /** Looks at the entry, not at the rule: the rule may have changed since. */
    private Optional<PointsEntry> takenBack(Activity activity, long reversedId) {
        var given = store.entry(reversedId);
        given.filter(entry -> entry.points() != 0)
                .ifPresent(
                        entry ->
                                Stream.of(
                                                entry.localDay().toString(),
                                                Period.of(Period.Kind.WEEK, entry.localDay()).key(),
                                                Period.of(Period.Kind.MONTH, entry.localDay())
                                                        .key())
                                        .forEach(
                                                period ->
                                                        store.giveBack(
                                                                entry.personId(),
                                                                entry.ruleId(),
                                                                period)));
        return given.map(
                entry ->
                        new PointsEntry(
                                activity.id(),
                                entry.ruleId(),
                                entry.ruleVersion(),
                                entry.personId(),
                                -entry.points(),
                                entry.earnedAt(),
                                entry.localDay()));
    }
}
