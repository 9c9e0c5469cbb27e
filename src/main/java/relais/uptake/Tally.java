package relais.uptake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** People by unit and country, to be added up along the tree of units. */
final class Tally {

    /** A cell at the place of its unit. */
    record Spot(int place, String country, int people) {}

    private final Organisation organisation;
    private final List<Spot> spots;
    private final int[] firsts;

    Tally(Organisation organisation, List<Cell> cells) {
        this.organisation = organisation;
        this.spots =
                cells.stream()
                        .flatMap(
                                it ->
                                        organisation
                                                .place(it.unitId())
                                                .map(p -> new Spot(p, it.country(), it.people()))
                                                .stream())
                        .sorted(Comparator.comparing(Spot::place).thenComparing(Spot::country))
                        .toList();
        this.firsts = new int[organisation.size() + 1];
        spots.forEach(it -> firsts[it.place() + 1]++);
        for (int i = 0; i < organisation.size(); i++) {
            firsts[i + 1] += firsts[i];
        }
    }

    /** In the order of places. */
    List<Spot> spots() {
        return spots;
    }

    /** Of a unit with all below it. */
    int people(int place, Optional<String> country) {
        return sum(spots.subList(firsts[place], firsts[organisation.end(place)]), country);
    }

    /** Of a unit without those below it. */
    int own(int place, Optional<String> country) {
        return sum(spots.subList(firsts[place], firsts[place + 1]), country);
    }

    /** Of a unit with all below it. */
    Map<String, Integer> byCountry(int place) {
        var people = new TreeMap<String, Integer>();
        spots.subList(firsts[place], firsts[organisation.end(place)])
                .forEach(it -> people.merge(it.country(), it.people(), Integer::sum));
        return people;
    }

    private static int sum(List<Spot> spots, Optional<String> country) {
        return spots.stream()
                .filter(it -> country.map(it.country()::equals).orElse(true))
                .mapToInt(Spot::people)
                .sum();
    }
}
