package relais.points;

import org.jdbi.v3.core.Jdbi;

import relais.points.TotalsStore.Branch;
import relais.points.TotalsStore.Home;
import relais.points.TotalsStore.Step;
import relais.points.TotalsStore.TeamStep;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what boards read in step with the entries, in the transaction that writes the entries: sums
 * by person and period, how many people have how many points in each scope, and the sums of teams.
 * Changes are summed up by row first, and rows are written in the order of their keys, so that
 * writers wait for each other and never in a circle.
 */
final class Totals {

    private static final int ROWS_AT_ONCE = 500;

    private record Place(String period, long personId) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::period)
                    .thenComparing(Place::personId)
                    .compare(this, other);
        }
    }

    private final TotalsStore store;
    private final ZoneId zone;

    /** Periods begin and end in the programme's zone. */
    Totals(Jdbi jdbi, ZoneId zone) {
        this.store = jdbi.onDemand(TotalsStore.class);
        this.zone = zone;
    }

    void add(Collection<PointsEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var changes = changes(entries);
        var now = new ArrayList<Total>();
        inParts(List.copyOf(changes.values()), part -> now.addAll(store.add(part)));

        var before = new ArrayList<Total>();
        for (var total : now) {
            int change = changes.get(new Place(total.period(), total.personId())).points();
            before.add(withPoints(total, total.points() - change));
        }
        count(before, now);
    }

    /** Holds somebody until the transaction ends; whether they appear on boards. */
    boolean hold(long personId) {
        store.hold(personId);
        return store.appears(personId);
    }

    void forget(long personId) {
        var held = store.of(personId);
        store.forget(personId);
        count(held, List.of());
    }

    /** Brings running periods to where people work now. Returns how many had moved. */
    int follow(Instant at, Jdbi jdbi) {
        var periods = Period.keys(at, zone);
        var moved = store.moved(periods);
        moved.forEach(person -> jdbi.useTransaction(_ -> move(person, periods)));
        return moved.size();
    }

    private void move(long personId, List<String> periods) {
        store.hold(personId);
        var before = running(personId, periods);
        store.move(personId, periods);
        count(before, running(personId, periods));
    }

    private List<Total> running(long personId, List<String> periods) {
        return store.of(personId).stream()
                .filter(total -> periods.contains(total.period()))
                .toList();
    }

    /** What each sum changes by. */
    private TreeMap<Place, Total> changes(Collection<PointsEntry> entries) {
        var people = entries.stream().map(PointsEntry::personId).collect(Collectors.toSet());
        var homes =
                store.homes(people).stream()
                        .collect(Collectors.toMap(Home::personId, Function.identity()));
        var changes = new TreeMap<Place, Total>();
        for (var entry : entries) {
            var home = homes.get(entry.personId());
            for (var period : Period.keys(entry.earnedAt(), zone)) {
                changes.merge(
                        new Place(period, entry.personId()),
                        new Total(
                                period,
                                entry.personId(),
                                entry.points(),
                                entry.earnedAt(),
                                home.unitId(),
                                home.country()),
                        Totals::sum);
            }
        }
        return changes;
    }

    /** Who has nothing is counted nowhere. */
    private void count(List<Total> before, List<Total> now) {
        var gone = before.stream().filter(total -> total.points() > 0).toList();
        var come = now.stream().filter(total -> total.points() > 0).toList();
        var paths = paths(gone, come);

        var steps = new TreeMap<String, Step>();
        gone.forEach(total -> step(total, -1, paths, steps));
        come.forEach(total -> step(total, 1, paths, steps));
        inParts(steps.values().stream().filter(it -> it.people() != 0).toList(), store::count);

        var teams = new TreeMap<String, TeamStep>();
        gone.forEach(total -> teamStep(total, -1, teams));
        come.forEach(total -> teamStep(total, 1, teams));
        inParts(
                teams.values().stream().filter(it -> it.people() != 0 || it.points() != 0).toList(),
                store::countTeams);
    }

    private Map<Long, String> paths(List<Total> gone, List<Total> come) {
        var units =
                Stream.of(gone, come)
                        .flatMap(List::stream)
                        .map(Total::unitId)
                        .collect(Collectors.toSet());
        return units.isEmpty()
                ? Map.of()
                : store.branches(units).stream()
                        .collect(Collectors.toMap(Branch::id, Branch::path));
    }

    private static void step(
            Total total, int people, Map<Long, String> paths, Map<String, Step> steps) {
        for (var scope : Scopes.of(total.country(), paths.get(total.unitId()))) {
            steps.merge(
                    scope + " " + total.period() + " " + total.points(),
                    new Step(scope, total.period(), total.points(), people),
                    (one, other) ->
                            new Step(
                                    one.scope(),
                                    one.period(),
                                    one.points(),
                                    one.people() + other.people()));
        }
    }

    private static void teamStep(Total total, int sign, Map<String, TeamStep> teams) {
        teams.merge(
                total.period() + " " + total.unitId(),
                new TeamStep(total.period(), total.unitId(), sign * total.points(), sign),
                (one, other) ->
                        new TeamStep(
                                one.period(),
                                one.unitId(),
                                one.points() + other.points(),
                                one.people() + other.people()));
    }

    private static <T> void inParts(List<T> rows, Consumer<List<T>> write) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            write.accept(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
        }
    }

    private static Total sum(Total one, Total other) {
        var later =
                one.reachedAt().isAfter(other.reachedAt()) ? one.reachedAt() : other.reachedAt();
        return new Total(
                one.period(),
                one.personId(),
                one.points() + other.points(),
                later,
                one.unitId(),
                one.country());
    }

    private static Total withPoints(Total total, int points) {
        return new Total(
                total.period(),
                total.personId(),
                points,
                total.reachedAt(),
                total.unitId(),
                total.country());
    }
}
