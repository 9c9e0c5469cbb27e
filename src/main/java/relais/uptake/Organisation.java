package relais.uptake;

import relais.people.Unit;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The units as a tree, each with a place after that of the unit above it, and before those of all
 * below it. At place 0 is the whole company: its only root, else one that stands for all of them.
 */
final class Organisation {

    /** Above all roots where there are several; it has no name of its own. */
    private static final Unit EVERYTHING = new Unit(0, "", "", Optional.empty(), "/");

    private final List<Unit> units;
    private final Map<Long, Integer> places = new HashMap<>();
    private final int[] above;
    private final int[] depths;
    private final int[] ends;

    Organisation(List<Unit> all) {
        boolean rooted = all.stream().filter(it -> it.parentId().isEmpty()).count() == 1;
        units =
                Stream.concat(rooted ? Stream.empty() : Stream.of(EVERYTHING), all.stream())
                        .sorted(Comparator.comparing(Unit::path))
                        .toList();
        above = new int[units.size()];
        depths = new int[units.size()];
        ends = new int[units.size()];
        for (int i = 0; i < units.size(); i++) {
            places.put(units.get(i).id(), i);
            above[i] = units.get(i).parentId().map(places::get).orElse(0);
            depths[i] = i == 0 ? 0 : 1 + depths[above[i]];
        }
        for (int i = units.size() - 1; i >= 0; i--) {
            ends[i] = Math.max(ends[i], i + 1);
            ends[above[i]] = Math.max(ends[above[i]], ends[i]);
        }
    }

    int size() {
        return units.size();
    }

    Unit unit(int place) {
        return units.get(place);
    }

    Optional<Integer> place(long unitId) {
        return Optional.ofNullable(places.get(unitId));
    }

    Optional<Integer> placeOf(String code) {
        return IntStream.range(0, size())
                .filter(it -> units.get(it).code().equals(code))
                .boxed()
                .findFirst();
    }

    /** Where the unit with exactly this path is. */
    Optional<Integer> placeAt(String path) {
        return IntStream.range(0, size())
                .filter(it -> units.get(it).path().equals(path))
                .boxed()
                .findFirst();
    }

    /** Of the unit directly above; 0 for the whole company itself. */
    int above(int place) {
        return above[place];
    }

    /** How many units are above. */
    int depth(int place) {
        return depths[place];
    }

    /** The first place that is no longer below. */
    int end(int place) {
        return ends[place];
    }

    /** Directly below, by name. */
    List<Integer> below(int place) {
        return IntStream.range(place + 1, end(place))
                .filter(it -> above[it] == place)
                .boxed()
                .sorted(Comparator.comparing(it -> units.get(it).name()))
                .toList();
    }

    /** From the whole company down to here. */
    List<Integer> way(int place) {
        var way = new ArrayDeque<>(List.of(place));
        while (way.getFirst() != 0) {
            way.addFirst(above[way.getFirst()]);
        }
        return List.copyOf(way);
    }

    /** The lowest unit that holds both. */
    int meeting(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (a > b) {
                a = above[a];
            } else {
                b = above[b];
            }
        }
        return a;
    }
}
