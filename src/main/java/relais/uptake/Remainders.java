package relais.uptake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who could be told by taking groups from each other: those of a unit without those of its
 * countries, for one. Of blocks by unit and blocks by country this is a network: a few people can
 * be told exactly when so few stand between some blocks by unit, with blocks by country that are
 * wholly in them, and all else. That is a cut, and the smallest cut is the greatest flow.
 */
final class Remainders {

    private static final class Link {

        private int unitBlock;
        private int countryBlock;
        private int people;
        private int flow;

        private Link(int unitBlock, int countryBlock) {
            this.unitBlock = unitBlock;
            this.countryBlock = countryBlock;
        }

        /** Back from a block by country anything may flow: who takes it takes all its units. */
        private boolean leads(int from) {
            return from == countryBlock || flow < people;
        }

        private int other(int end) {
            return end == unitBlock ? countryBlock : unitBlock;
        }

        private void move(int from, int to) {
            if (from == unitBlock) {
                unitBlock = to;
            } else {
                countryBlock = to;
            }
        }
    }

    private final Blocks byUnit;
    private final Blocks byCountry;
    private final int spots;
    private final List<Map<Integer, Link>> links = new ArrayList<>();

    // of the last search

    private final Link[] way;
    private final List<Integer> reached = new ArrayList<>();
    private final List<Link> touched = new ArrayList<>();

    Remainders(List<Tally.Spot> spots, Blocks byUnit, Blocks byCountry) {
        this.byUnit = byUnit;
        this.byCountry = byCountry;
        this.spots = spots.size();
        this.way = new Link[2 * this.spots];
        for (int i = 0; i < 2 * this.spots; i++) {
            links.add(new LinkedHashMap<>());
        }
        for (int i = 0; i < this.spots; i++) {
            link(unitBlock(i), countryBlock(i)).people += spots.get(i).people();
        }
    }

    /** Blocks on one side of a cut. */
    final class Side {

        private final Set<Integer> blocks;

        private Side(Set<Integer> blocks) {
            this.blocks = blocks;
        }

        boolean holdsUnitBlock(int spot) {
            return blocks.contains(unitBlock(spot));
        }

        boolean holdsCountryBlock(int spot) {
            return blocks.contains(countryBlock(spot));
        }
    }

    /**
     * Empty where those who are in both blocks of this spot cannot be told; else one side of the
     * cut.
     */
    Optional<Side> around(int spot) {
        int from = unitBlock(spot);
        int to = countryBlock(spot);
        int flow = 0;
        while (flow < Disclosure.FEWEST && seek(from, to)) {
            flow += send(from, to);
        }
        touched.forEach(it -> it.flow = 0);
        touched.clear();
        return flow < Disclosure.FEWEST
                ? Optional.of(new Side(new HashSet<>(reached)))
                : Optional.empty();
    }

    void joinUnits(int one, int other) {
        int before = unitBlock(one);
        int joined = unitBlock(other);
        merge(byUnit.join(one, other), before, joined);
    }

    void joinCountries(int one, int other) {
        int before = countryBlock(one);
        int joined = countryBlock(other);
        merge(spots + byCountry.join(one, other), before, joined);
    }

    private int unitBlock(int spot) {
        return byUnit.of(spot);
    }

    private int countryBlock(int spot) {
        return spots + byCountry.of(spot);
    }

    private Link link(int unit, int country) {
        var link = links.get(unit).computeIfAbsent(country, _ -> new Link(unit, country));
        links.get(country).put(unit, link);
        return link;
    }

    private void merge(int stays, int one, int other) {
        int goes = stays == one ? other : one;
        for (var link : links.get(goes).values()) {
            int end = link.other(goes);
            links.get(end).remove(goes);
            var same = links.get(stays).get(end);
            if (same == null) {
                link.move(goes, stays);
                links.get(stays).put(end, link);
                links.get(end).put(stays, link);
            } else {
                same.people += link.people;
            }
        }
        links.get(goes).clear();
    }

    /** Whether there is a way; the link by which each block was reached is kept. */
    private boolean seek(int from, int to) {
        reached.forEach(it -> way[it] = null);
        reached.clear();
        reached.add(from);
        for (int next = 0; next < reached.size() && way[to] == null; next++) {
            int here = reached.get(next);
            for (var link : links.get(here).values()) {
                int there = link.other(here);
                if (there != from && way[there] == null && link.leads(here)) {
                    way[there] = link;
                    reached.add(there);
                }
            }
        }
        return way[to] != null;
    }

    private int send(int from, int to) {
        int amount = Disclosure.FEWEST;
        for (int at = to; at != from; at = way[at].other(at)) {
            if (at == way[at].countryBlock) {
                amount = Math.min(amount, way[at].people - way[at].flow);
            }
        }
        for (int at = to; at != from; at = way[at].other(at)) {
            way[at].flow += at == way[at].countryBlock ? amount : -amount;
            touched.add(way[at]);
        }
        return amount;
    }
}
