package relais.boards;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.points.Period;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who earned most, and when: from kept totals, in the same few look-ups for any number of people.
 */
public final class Boards {

    private static final int TOP = 50;
    private static final int EACH_SIDE = 5;

    /** Who is among the first fifty sees who comes next, too. */
    private static final int READ = TOP + EACH_SIDE;

    /** Units hardly ever change, but for their names. */
    private static final Duration UNITS_KEPT = Duration.ofMinutes(1);

    private final Cache<String, List<Scope>> unitsOnPath =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(UNITS_KEPT).build();

    private final BoardStore store;
    private final Rankings rankings;
    private final LateStore late;
    private final ZoneId zone;
    private final Clock clock;

    /** Periods begin and end in the programme's zone. */
    public Boards(Jdbi jdbi, ZoneId programmeZone, Clock clock) {
        this.store = jdbi.onDemand(BoardStore.class);
        this.rankings = new Rankings(jdbi);
        this.late = jdbi.onDemand(LateStore.class);
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

    /** The period with what comes before and after it. */
    public Stretch stretch(Period period) {
        return new Stretch(period, clock.instant().atZone(zone).toLocalDate());
    }

    /** What arrived when the period was over already. */
    public Late late(Stretch stretch) {
        return stretch.isOver() ? late.late(stretch.period().key()) : Late.NONE;
    }

    /** Where a person can look first: everyone, their country, the units they are in. */
    public List<Scope> scopesOf(Person person) {
        return Stream.concat(
                        Stream.of(Scope.EVERYONE, Scope.country(person.country())),
                        unitsOnPath.get(person.unitPath(), this::unitsOn).stream())
                .distinct()
                .toList();
    }

    private List<Scope> unitsOn(String path) {
        return store.units(ids(path)).stream().map(Scope::unit).toList();
    }

    /** Empty for a unit or country that is none. */
    public Optional<Scope> scope(String word, List<Scope> near) {
        return near.stream()
                .filter(it -> it.word().equals(word))
                .findFirst()
                .or(
                        () ->
                                word.matches("country:[A-Z]{2}")
                                        ? Optional.of(Scope.country(word.substring(8)))
                                        : Optional.empty())
                .or(
                        () ->
                                word.startsWith("unit:")
                                        ? store.unit(word.substring(5)).flatMap(this::unit)
                                        : Optional.empty());
    }

    private Optional<Scope> unit(long id) {
        return store.units(List.of(id)).stream().map(Scope::unit).findFirst();
    }

    public Board boardFor(Person person, Period period) {
        return boardFor(person, period, Scope.EVERYONE);
    }

    /**
     * The first fifty, the person's own line, and its neighbours. Of fewer lines, only the upper
     * half and the neighbours: nobody is shown a list of the last.
     */
    public Board boardFor(Person person, Period period, Scope scope) {
        return scope.kind() == Scope.Kind.EVERYONE || store.isCounted(scope)
                ? large(person, period, scope, Walk.inOrder(scope))
                : small(person, period, scope, Walk.whole(scope));
    }

    /**
     * People are counted by score. Asks for a person's neighbours only where they are further down.
     */
    private Board large(Person person, Period period, Scope scope, Walk walk) {
        var known = rankings.known(scope, period);
        var now =
                store.reading(Walk.inside(scope), scope, period.key(), person.id())
                        .orElse(Reading.NONE);
        var ranking = known.holds(now) ? known : rankings.read(scope, period, walk, READ, now);
        var lines = ranking.lines();
        if (areAll(lines) || lines.subList(0, TOP).stream().anyMatch(it -> isOf(person, it))) {
            return board(person, period, lines);
        }
        var around =
                now
                        .own()
                        .map(own -> around(own, person, period, scope, walk, ranking.scores()))
                        .orElse(List.of())
                        .stream()
                        .map(row -> row.standing(ranking.scores()))
                        .toList();
        return Board.of(
                period,
                first(lines),
                now.points().map(it -> new OwnScore(it, ranking.scores().place(it))),
                nearest(around, person));
    }

    /** Most who are further down have as many points as many others, and no more is asked for. */
    private List<Row> around(
            Reading.Own own, Person person, Period period, Scope scope, Walk walk, Scores scores) {
        var key = period.key();
        var people = walk.people();
        var within = walk.within();
        var equals =
                store.equals(
                        people, within, scope, key, person.id(), own.points(), own.reachedAt());
        if (equals.size() == EACH_SIDE + 1 + EACH_SIDE) {
            return equals;
        }
        var span = scores.around(own.points(), EACH_SIDE);
        var others = store.others(people, within, scope, key, own.points(), span);
        return Stream.of(
                        others.stream().filter(it -> it.points() > own.points()),
                        equals.stream(),
                        others.stream().filter(it -> it.points() < own.points()))
                .flatMap(Function.identity())
                .toList();
    }

    /** So few people that they are ranked when somebody looks. */
    private Board small(Person person, Period period, Scope scope, Walk walk) {
        return board(
                person,
                period,
                store.listing(
                        walk.people(), walk.within(), scope, period.key(), person.id(), READ));
    }

    /** Of lines among which the person's own is with all of its neighbours, if there is one. */
    private static Board board(Person person, Period period, List<Standing> lines) {
        var own = lines.stream().filter(it -> isOf(person, it)).findFirst();
        return Board.of(
                period,
                first(lines),
                own.map(it -> new OwnScore(it.points(), it.place())),
                own.map(_ -> nearest(lines, person)).orElse(List.of()));
    }

    /** The first fifty teams; of fewer, only the upper half. */
    public List<TeamStanding> teams(Period period) {
        var lines = store.teams(period.key(), TOP + 1);
        return lines.size() > TOP ? lines.subList(0, TOP) : upperHalf(lines);
    }

    /** Empty while fewer than five of the unit have points. */
    public Optional<TeamStanding> teamOf(Person person, Period period) {
        return store.team(period.key(), person.unitId());
    }

    private static boolean isOf(Person person, Standing line) {
        return line.personId() == person.id();
    }

    /** Whether more would have been read if there were more. */
    private static boolean areAll(List<Standing> lines) {
        return lines.size() < READ;
    }

    private static List<Standing> first(List<Standing> lines) {
        return areAll(lines) ? upperHalf(lines) : lines.subList(0, TOP);
    }

    /** With whoever shares its place, but for the last place. */
    private static <L extends Placed> List<L> upperHalf(List<L> lines) {
        return lines.stream().takeWhile(line -> line.place() <= lowest(lines)).toList();
    }

    private static long lowest(List<? extends Placed> lines) {
        long middle = lines.get((lines.size() - 1) / 2).place();
        long last = lines.getLast().place();
        return middle == 1 || middle < last ? middle : last - 1;
    }

    private static List<Long> ids(String path) {
        return Stream.of(path.split("/")).filter(id -> !id.isEmpty()).map(Long::valueOf).toList();
    }

    /** At most five lines before the person's own and five after it. */
    private static List<Standing> nearest(List<Standing> lines, Person person) {
        int own = lines.stream().map(Standing::personId).toList().indexOf(person.id());
        return lines.subList(
                Math.max(0, own - EACH_SIDE), Math.min(lines.size(), own + EACH_SIDE + 1));
    }
}
