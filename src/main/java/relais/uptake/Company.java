package relais.uptake;

import relais.people.Unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who works where at a moment, and which groups of them may have figures. */
final class Company {

    private final List<Unit> units;
    private final List<Cell> cells;
    private final Organisation organisation;
    private final Tally people;
    private final Disclosure disclosure;

    Company(List<Unit> units, List<Cell> cells) {
        this.units = units;
        this.cells = cells;
        this.organisation = new Organisation(units);
        this.people = new Tally(organisation, cells);
        this.disclosure = new Disclosure(organisation, people);
    }

    boolean isOf(List<Unit> units, List<Cell> cells) {
        return this.units.equals(units) && this.cells.equals(cells);
    }

    Organisation organisation() {
        return organisation;
    }

    Group group(int place, Optional<String> country) {
        return new Group(
                place,
                organisation.unit(place),
                country,
                people.people(place, country),
                disclosure.shows(place, country));
    }

    /** From the whole company down to the unit of this group, in its country. */
    List<Group> way(Group group) {
        return organisation.way(group.place()).stream()
                .map(it -> group(it, group.country()))
                .toList();
    }

    /** The units directly below, as far as anybody works there, and its own people first. */
    List<Line> byUnit(Group group, Tally completed) {
        var below =
                organisation.below(group.place()).stream()
                        .map(it -> group(it, group.country()))
                        .filter(it -> it.people() > 0)
                        .map(it -> line(it, completed))
                        .toList();
        return below.isEmpty()
                ? below
                : Stream.concat(own(group, completed).stream(), below.stream()).toList();
    }

    /** The countries in which people of the unit work. */
    List<Line> byCountry(Group group, Tally completed) {
        return people.byCountry(group.place()).keySet().stream()
                .map(it -> line(group(group.place(), Optional.of(it)), completed))
                .toList();
    }

    /** This group and all units below it, from above. */
    List<Line> all(Group group, Tally completed) {
        return IntStream.range(group.place(), organisation.end(group.place()))
                .mapToObj(it -> group(it, group.country()))
                .filter(it -> it.people() > 0)
                .map(it -> line(it, completed))
                .toList();
    }

    private Optional<Line> own(Group group, Tally completed) {
        int place = group.place();
        var own =
                new Group(
                        place,
                        group.unit(),
                        group.country(),
                        people.own(place, group.country()),
                        disclosure.showsOwn(place, group.country()));
        return own.people() == 0
                ? Optional.empty()
                : Optional.of(line(own, true, completed.own(place, group.country())));
    }

    private static Line line(Group group, Tally completed) {
        return line(group, false, completed.people(group.place(), group.country()));
    }

    /** Somebody may have come since it was counted who works here. */
    private static Line line(Group group, boolean own, int completed) {
        return new Line(group, own, group.shown() ? Math.min(group.people(), completed) : 0);
    }
}
