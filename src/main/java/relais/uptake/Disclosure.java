package relais.uptake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which groups may have figures: units with all below them, everywhere and in each country, so that
 * nothing about fewer than five people can be told from all of these together. It depends on who
 * works where alone, and is the same for everyone who looks and for every path and module.
 *
 * <p>People are put into blocks of five or more, once by unit and once more by unit within each
 * country; a group is shown when it is made of whole blocks. What can be told by taking groups of
 * one kind from each other is then made of whole blocks as well. What can be told from both kinds
 * together is found by {@link Remainders}, and blocks are joined until there is none.
 */
final class Disclosure {

    static final int FEWEST = 5;

    /**
     * @param country empty for everywhere
     */
    private record Hidden(int place, Optional<String> country) {}

    private record Pair(int one, int other) {}

    private final Organisation organisation;
    private final Tally people;
    private final List<Tally.Spot> spots;
    private final Blocks byUnit;
    private final Blocks byCountry;
    private final Set<Hidden> groups = new HashSet<>();
    private final Set<Hidden> own = new HashSet<>();

    Disclosure(Organisation organisation, Tally people) {
        this.organisation = organisation;
        this.people = people;
        this.spots = people.spots();
        var counts = spots.stream().mapToInt(Tally.Spot::people).toArray();
        this.byUnit = new Blocks(counts);
        this.byCountry = new Blocks(counts);
        new Gathering(organisation, spots, byUnit).gather(all());
        gatherCountries();
        if (people.people(0, Optional.empty()) >= FEWEST) {
            protect();
        }
        hide(byUnit, false);
        hide(byCountry, true);
    }

    /** A unit with all below it, everywhere or in one country. */
    boolean shows(int place, Optional<String> country) {
        return people.people(place, country) >= FEWEST
                && !groups.contains(new Hidden(place, country));
    }

    /** A unit without what is below it. */
    boolean showsOwn(int place, Optional<String> country) {
        return people.own(place, country) >= FEWEST && !own.contains(new Hidden(place, country));
    }

    private void gatherCountries() {
        var gathering = new Gathering(organisation, spots, byCountry);
        var countries =
                all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> spots.get(it).country(),
                                        TreeMap::new,
                                        Collectors.toList()));
        var few = new ArrayList<Integer>();
        countries.values().forEach(it -> gathering.gather(it).ifPresent(few::add));
        few.forEach(it -> byCountry.join(few.getFirst(), it));
        if (!few.isEmpty() && byCountry.people(few.getFirst()) < FEWEST) {
            spots().filter(it -> byCountry.of(it) != byCountry.of(few.getFirst()))
                    .boxed()
                    .min((one, other) -> byCountry.people(one) - byCountry.people(other))
                    .ifPresent(it -> byCountry.join(few.getFirst(), it));
        }
    }

    /** Joins blocks, rather by country than by unit, until nobody can be told from both. */
    private void protect() {
        var remainders = new Remainders(spots, byUnit, byCountry);
        for (int spot = 0; spot < spots.size(); ) {
            var cut =
                    spots.get(spot).people() < FEWEST
                            ? remainders.around(spot)
                            : Optional.<Remainders.Side>empty();
            if (cut.isPresent()) {
                join(remainders, spot, cut.get());
            } else {
                spot++;
            }
        }
    }

    /**
     * Two blocks of a country that has some on each side: that hides least. Where each country is
     * on one side, two units, of which one is on this side and the other has people in the same
     * block by country.
     */
    private void join(Remainders remainders, int spot, Remainders.Side side) {
        var country = closestOfCountry(side);
        if (country.isPresent()) {
            remainders.joinCountries(country.get().one(), country.get().other());
        } else {
            spots().filter(it -> byCountry.of(it) == byCountry.of(spot))
                    .filter(it -> !side.holdsUnitBlock(it))
                    .boxed()
                    .max(
                            Comparator.<Integer>comparingInt(
                                            it -> organisation.depth(meeting(spot, it)))
                                    .thenComparing(byUnit::people, Comparator.reverseOrder()))
                    .ifPresent(it -> remainders.joinUnits(spot, it));
        }
    }

    /** On different sides, under the same unit as far below as can be. */
    private Optional<Pair> closestOfCountry(Remainders.Side side) {
        Map<String, Integer> before = new HashMap<>();
        Optional<Pair> closest = Optional.empty();
        int depth = -1;
        for (int spot = 0; spot < spots.size(); spot++) {
            var other = before.put(country(spot), spot);
            if (other != null && side.holdsCountryBlock(spot) != side.holdsCountryBlock(other)) {
                int deep = organisation.depth(meeting(other, spot));
                if (deep > depth) {
                    depth = deep;
                    closest = Optional.of(new Pair(other, spot));
                }
            }
        }
        return closest;
    }

    private int meeting(int one, int other) {
        return organisation.meeting(spots.get(one).place(), spots.get(other).place());
    }

    /** Groups that hold a part of a block, but not all of it. */
    private void hide(Blocks blocks, boolean countries) {
        spots().boxed()
                .collect(Collectors.groupingBy(blocks::of))
                .values()
                .forEach(block -> hide(block, countries));
    }

    private void hide(List<Integer> block, boolean countries) {
        int meeting =
                block.stream()
                        .map(it -> spots.get(it).place())
                        .reduce(organisation::meeting)
                        .orElseThrow();
        boolean abroad = countries && block.stream().map(this::country).distinct().count() > 1;
        boolean several = block.stream().map(it -> spots.get(it).place()).distinct().count() > 1;
        for (int spot : block) {
            var country = countries ? Optional.of(country(spot)) : Optional.<String>empty();
            if (several || abroad) {
                own.add(new Hidden(spots.get(spot).place(), country));
            }
            organisation.way(spots.get(spot).place()).stream()
                    .filter(it -> abroad || it > meeting)
                    .forEach(it -> groups.add(new Hidden(it, country)));
        }
    }

    private String country(int spot) {
        return spots.get(spot).country();
    }

    private IntStream spots() {
        return IntStream.range(0, spots.size());
    }

    private List<Integer> all() {
        return spots().boxed().toList();
    }
}
