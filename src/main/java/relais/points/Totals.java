package relais.points;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;
import relais.points.TotalsStore.Branch;
import relais.points.TotalsStore.Home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * Keeps what boards read in step with the entries, in the transaction that writes the entries: sums
 * by person and period, how many people have how many points in each scope, and the sums of teams.
 * Changes are summed up by row first, and rows are written in the order of their keys, so that
 * writers wait for each other and never in a circle.
 */
final class Totals {

    /** What fits into one parameter, with room to spare. */
    private static final int ROWS_AT_ONCE = 10_000;

    /** Each may be as long as a hundred other rows. */
    private static final int HISTOGRAMS_AT_ONCE = 500;

    private record Place(String period, long personId) {}

    /** What one histogram counts. */
    private record Counted(String scope, String period) {}

    private record Team(String period, long unitId) {}

    /** Points and people that a team gained or lost. */
    private record Change(int points, int people) {

        private static final Change NONE = new Change(0, 0);

        private Change plus(Change other) {
            return new Change(points + other.points, people + other.people);
        }
    }

    private static final Comparator<Total> BY_KEY =
            Comparator.comparing(Total::period).thenComparingLong(Total::personId);
    private static final Comparator<Counted> BY_SCOPE =
            Comparator.comparing(Counted::scope).thenComparing(Counted::period);
    private static final Comparator<Team> BY_TEAM =
            Comparator.comparing(Team::period).thenComparingLong(Team::unitId);

    private final TotalsStore store;
    private final ScopeStore scopes;
    private final ZoneId zone;

    /** Periods begin and end in the programme's zone. */
    Totals(Jdbi jdbi, ZoneId zone) {
        this.store = jdbi.onDemand(TotalsStore.class);
        this.scopes = jdbi.onDemand(ScopeStore.class);
        this.zone = zone;
    }

    void add(Collection<PointsEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        scopes.hold();
        var changes = changes(entries);
        var now = new ArrayList<Total>();
        inParts(
                changes.values().stream().sorted(BY_KEY).toList(),
                Total::row,
                part -> now.addAll(store.add(part)));

        var before = new ArrayList<Total>();
        for (var total : now) {
            int change = changes.get(new Place(total.period(), total.personId())).points();
            before.add(total.withPoints(total.points() - change));
        }
        count(before, now);
    }

    /** Holds somebody until the transaction ends; whether they appear on boards. */
    boolean hold(long personId) {
        store.hold(personId);
        return store.appears(personId);
    }

    void forget(long personId) {
        scopes.hold();
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
        scopes.hold();
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
    private Map<Place, Total> changes(Collection<PointsEntry> entries) {
        var people = entries.stream().map(PointsEntry::personId).collect(Collectors.toSet());
        var homes =
                store.homes(JsonRows.of(people)).stream()
                        .collect(Collectors.toMap(Home::personId, Function.identity()));
        var periods = new HashMap<LocalDate, List<String>>();
        var changes = new HashMap<Place, Total>();
        for (var entry : entries) {
            var home = homes.get(entry.personId());
            var day = entry.earnedAt().atZone(zone).toLocalDate();
            for (var period : periods.computeIfAbsent(day, Period::keys)) {
                changes.merge(
                        new Place(period, entry.personId()),
                        new Total(
                                period,
                                entry.personId(),
                                entry.points(),
                                entry.earnedAt(),
                                home.unitId(),
                                home.country()),
                        Total::plus);
            }
        }
        return changes;
    }

    /** Who has nothing is counted nowhere. The version is written last. */
    private void count(List<Total> before, List<Total> now) {
        var gone = before.stream().filter(total -> total.points() > 0).toList();
        var come = now.stream().filter(total -> total.points() > 0).toList();
        var counted = countedScopes(gone, come);

        var steps = new TreeMap<Counted, Map<Integer, Integer>>(BY_SCOPE);
        gone.forEach(total -> step(total, -1, counted, steps));
        come.forEach(total -> step(total, 1, counted, steps));
        steps.values().forEach(it -> it.values().removeIf(people -> people == 0));
        steps.values().removeIf(Map::isEmpty);
        parts(List.copyOf(steps.keySet()), HISTOGRAMS_AT_ONCE).forEach(it -> count(it, steps));

        var teams = new HashMap<Team, Change>();
        gone.forEach(total -> team(total, new Change(-total.points(), -1), teams));
        come.forEach(total -> team(total, new Change(total.points(), 1), teams));
        teams.values().removeIf(Change.NONE::equals);
        inParts(
                teams.keySet().stream().sorted(BY_TEAM).toList(),
                it ->
                        new Object[] {
                            it.period, it.unitId, teams.get(it).points, teams.get(it).people
                        },
                store::countTeams);

        var periods =
                Stream.of(before, now)
                        .flatMap(List::stream)
                        .map(Total::period)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!periods.isEmpty()) {
            store.changed(JsonRows.of(periods));
        }
    }

    private void count(List<Counted> keys, Map<Counted, Map<Integer, Integer>> steps) {
        var held = store.histograms(JsonRows.of(keys, it -> new Object[] {it.scope, it.period}));
        var now =
                held.stream()
                        .map(it -> it.plus(steps.get(new Counted(it.scope(), it.period()))))
                        .toList();
        store.write(JsonRows.of(now, Histogram::row));
    }

    /** By unit and country, which scopes are counted that somebody is in. */
    private Map<Home, List<String>> countedScopes(List<Total> gone, List<Total> come) {
        var homes =
                Stream.of(gone, come)
                        .flatMap(List::stream)
                        .map(Totals::home)
                        .collect(Collectors.toSet());
        if (homes.isEmpty()) {
            return Map.of();
        }
        var counted = scopes.counted();
        var paths =
                store
                        .branches(homes.stream().map(Home::unitId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Branch::id, Branch::path));
        return homes.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                home ->
                                        Scopes.of(home.country(), paths.get(home.unitId())).stream()
                                                .filter(counted::contains)
                                                .toList()));
    }

    private static Home home(Total total) {
        return new Home(0, total.unitId(), total.country());
    }

    /** How many people more or less have so many points. */
    private static void step(
            Total total,
            int people,
            Map<Home, List<String>> counted,
            Map<Counted, Map<Integer, Integer>> steps) {
        for (var scope : counted.get(home(total))) {
            steps.computeIfAbsent(new Counted(scope, total.period()), _ -> new HashMap<>())
                    .merge(total.points(), people, Integer::sum);
        }
    }

    private static void team(Total total, Change change, Map<Team, Change> teams) {
        teams.merge(new Team(total.period(), total.unitId()), change, Change::plus);
    }

    private static <T> void inParts(
            List<T> rows, Function<T, Object[]> columns, Consumer<String> write) {
        parts(rows, ROWS_AT_ONCE).forEach(part -> write.accept(JsonRows.of(part, columns)));
    }

    private static <T> Stream<List<T>> parts(List<T> all, int size) {
        return all.stream().gather(Gatherers.windowFixed(size));
    }
}
