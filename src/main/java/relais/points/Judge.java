package relais.points;

import relais.activity.Activity;
import relais.database.JsonRows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what acts give and take back, in the order in which they happened. */
final class Judge {

    /** An act that a rule is for. */
    private record Claim(Activity activity, PointsRule rule, LocalDate day) {}

    private record Side(long activityId, boolean taken) {}

    private final PointsStore store;
    private final Rulebook rules;

    Judge(PointsStore store, Rulebook rules) {
        this.store = store;
        this.rules = rules;
    }

    /**
     * The entries that these acts make, also those of nothing because a cap is reached. None for
     * acts that were answered before.
     */
    List<PointsEntry> entries(Collection<Activity> activities, Map<Long, Earner> earners) {
        var known = known(activities);
        var claims = claims(activities, earners, known);
        var counters = new Counters(store);
        counters.hold(ofClaims(claims.values()), ofEntries(known.values()));

        var made = new ArrayList<PointsEntry>();
        activities.stream()
                .sorted(Comparator.comparing(Activity::id))
                .flatMap(it -> judge(it, claims, known, counters))
                .forEach(made::add);
        counters.write();
        return made;
    }

    /** What takes all of this back, with the room that it took under caps. */
    List<PointsEntry> takenBack(List<PointsEntry> given) {
        var counters = new Counters(store);
        counters.hold(List.of(), ofEntries(List.of(given)));
        given.forEach(it -> counters.giveBack(it, edition(it)));
        counters.write();
        return given.stream().map(PointsEntry::takenBack).toList();
    }

    /** What these acts, and those that they take back, made before. */
    private Map<Side, List<PointsEntry>> known(Collection<Activity> activities) {
        var acts =
                activities.stream()
                        .map(it -> it.reversesId().orElse(it.id()))
                        .collect(Collectors.toSet());
        return store.entriesOfActs(JsonRows.of(acts)).stream()
                .collect(
                        Collectors.groupingBy(
                                it -> new Side(it.activityId(), it.taken()),
                                HashMap::new,
                                Collectors.toList()));
    }

    private Map<Long, List<Claim>> claims(
            Collection<Activity> activities,
            Map<Long, Earner> earners,
            Map<Side, List<PointsEntry>> known) {
        return activities.stream()
                .filter(it -> !it.isReversal())
                .filter(it -> !known.containsKey(new Side(it.id(), false)))
                .collect(
                        Collectors.toMap(
                                Activity::id, it -> claims(it, earners.get(it.personId()))));
    }

    private List<Claim> claims(Activity activity, Earner earner) {
        var day = activity.occurredAt().atZone(earner.zone()).toLocalDate();
        return rules.inForce(activity.action(), activity.occurredAt()).stream()
                .filter(rule -> rule.isFor(earner, day))
                .map(rule -> new Claim(activity, rule, day))
                .toList();
    }

    private static List<Counters.Key> ofClaims(Collection<List<Claim>> claims) {
        return claims.stream()
                .flatMap(List::stream)
                .map(it -> Counters.keys(it.activity.personId(), it.rule, it.day))
                .flatMap(Collection::stream)
                .toList();
    }

    private List<Counters.Key> ofEntries(Collection<List<PointsEntry>> entries) {
        return entries.stream()
                .flatMap(List::stream)
                .map(it -> Counters.keys(it.personId(), edition(it), it.localDay()))
                .flatMap(Collection::stream)
                .toList();
    }

    private Stream<PointsEntry> judge(
            Activity activity,
            Map<Long, List<Claim>> claims,
            Map<Side, List<PointsEntry>> known,
            Counters counters) {
        var entries =
                activity.reversesId()
                        .map(act -> takenBack(act, known, counters))
                        .orElseGet(
                                () ->
                                        claims.getOrDefault(activity.id(), List.of()).stream()
                                                .map(claim -> earned(claim, counters))
                                                .toList());
        entries.stream()
                .collect(Collectors.groupingBy(it -> new Side(it.activityId(), it.taken())))
                .forEach(known::put);
        return entries.stream();
    }

    private static PointsEntry earned(Claim claim, Counters counters) {
        var activity = claim.activity;
        var rule = claim.rule;
        var capped = counters.take(activity.personId(), rule, claim.day);
        return new PointsEntry(
                activity.id(),
                rule.id(),
                false,
                rule.version(),
                activity.personId(),
                capped.isPresent() ? 0 : rule.points(),
                capped,
                activity.occurredAt(),
                claim.day);
    }

    /** Looks at what was given, not at the rule: the rule may have changed since. */
    private List<PointsEntry> takenBack(
            long act, Map<Side, List<PointsEntry>> known, Counters counters) {
        var gone =
                known.getOrDefault(new Side(act, true), List.of()).stream()
                        .collect(Collectors.toMap(PointsEntry::ruleId, Function.identity()));
        var standing =
                known.getOrDefault(new Side(act, false), List.of()).stream()
                        .filter(it -> it.points() != 0)
                        .filter(it -> !gone.containsKey(it.ruleId()))
                        .toList();
        standing.forEach(it -> counters.giveBack(it, edition(it)));
        return standing.stream().map(PointsEntry::takenBack).toList();
    }

    private PointsRule edition(PointsEntry entry) {
        return Optional.ofNullable(rules.edition(entry.ruleId(), entry.ruleVersion()))
                .orElseThrow();
    }
}
