package relais.boards;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.points.Period;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who earned most, and when: from kept totals, in the same few look-ups for any number of people.
 */
public final class Boards {

    private static final int TOP = 50;
    private static final int EACH_SIDE = 5;

    private final BoardStore store;
    private final LateStore late;
    private final ZoneId zone;
    private final Clock clock;

    /** Periods begin and end in the programme's zone. */
    public Boards(Jdbi jdbi, ZoneId programmeZone, Clock clock) {
        this.store = jdbi.onDemand(BoardStore.class);
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
                        store.units(ids(person.unitPath())).stream().skip(1).map(Scope::unit))
                .toList();
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
                                        ? store.unit(word.substring(5)).map(Scope::unit)
                                        : Optional.empty());
    }

    public Board boardFor(Person person, Period period) {
        return boardFor(person, period, Scope.EVERYONE);
    }

    /** The first fifty, the person's own line, and its neighbours where it is not among them. */
    public Board boardFor(Person person, Period period, Scope scope) {
        return scope.kind() == Scope.Kind.EVERYONE
                ? large(person, period, scope, Walk.EVERYONE)
                : store.size(scope)
                        .map(size -> large(person, period, scope, Walk.through(scope, size)))
                        .orElseGet(() -> small(person, period, scope, Walk.sorted(scope)));
    }

    /** People are counted by score. Asks for a person's own line only where it is further down. */
    private Board large(Person person, Period period, Scope scope, Walk walk) {
        var key = period.key();
        var top = store.top(walk.people(), walk.within(), scope, key, TOP);
        var listed = top.stream().filter(it -> it.personId() == person.id()).findFirst();
        if (listed.isPresent() || top.size() < TOP) {
            return new Board(period, top, listed.map(Boards::score), List.of());
        }
        var own = store.own(scope, key, person.id());
        var around =
                own.map(
                                it ->
                                        store.around(
                                                walk.people(),
                                                walk.within(),
                                                scope,
                                                key,
                                                person.id(),
                                                it))
                        .map(lines -> nearest(lines, person))
                        .orElse(List.of());
        return new Board(period, top, own.map(OwnLine::score), around);
    }

    /** So few people that they are ranked when somebody looks. */
    private Board small(Person person, Period period, Scope scope, Walk walk) {
        var lines = store.listing(walk.people(), walk.within(), scope, period.key(), person.id());
        var top = lines.subList(0, Math.min(TOP, lines.size()));
        var own = lines.stream().filter(it -> it.personId() == person.id()).findFirst();
        return new Board(
                period,
                top,
                own.map(Boards::score),
                own.filter(it -> !top.contains(it))
                        .map(_ -> nearest(lines, person))
                        .orElse(List.of()));
    }

    /** The first fifty teams. */
    public List<TeamStanding> teams(Period period) {
        return store.teams(period.key(), TOP);
    }

    /** Empty while fewer than five of the unit have points. */
    public Optional<TeamStanding> teamOf(Person person, Period period) {
        return store.team(period.key(), person.unitId());
    }

    private static OwnScore score(Standing own) {
        return new OwnScore(own.points(), own.place());
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
