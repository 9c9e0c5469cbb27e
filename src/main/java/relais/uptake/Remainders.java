package relais.uptake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who could be told by taking groups from each other: those of a unit without those of its
 * countries, for one. Of blocks by unit and blocks by country this is a network: a few people can
 * be told exactly when so few stand between some blocks by unit, with blocks by country that are
 * wholly in them, and all else. That is a cut, and the smallest cut is the greatest flow.
 */
final class Remainders {

    private static final class Link {

        private final int unitBlock;
        private final int countryBlock;
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
    }

    private final Blocks byUnit;
    private final Blocks byCountry;
    private final List<List<Link>> links = new ArrayList<>();
    private final int spots;

    Remainders(List<Tally.Spot> spots, Blocks byUnit, Blocks byCountry) {
        this.byUnit = byUnit;
        this.byCountry = byCountry;
        this.spots = spots.size();
        for (int i = 0; i < 2 * this.spots; i++) {
            links.add(List.of());
        }
        Map<Long, Link> known = new HashMap<>();
        for (int i = 0; i < this.spots; i++) {
            int unit = unitBlock(i);
            int country = countryBlock(i);
            known.computeIfAbsent((long) unit << 32 | country, _ -> link(unit, country)).people +=
                    spots.get(i).people();
        }
    }

    /**
     * Empty where those who are in both blocks of this spot cannot be told; else one side of the
     * cut.
     */
    Optional<Side> around(int spot) {
        var touched = new ArrayList<Link>();
        int flow = 0;
        while (flow < Disclosure.FEWEST) {
            var way = new Link[links.size()];
            var seen = seek(unitBlock(spot), countryBlock(spot), way);
            if (!seen[countryBlock(spot)]) {
                touched.forEach(it -> it.flow = 0);
                return Optional.of(new Side(seen));
            }
            flow += send(unitBlock(spot), countryBlock(spot), way, touched);
        }
        touched.forEach(it -> it.flow = 0);
        return Optional.empty();
    }

    /** Blocks on one side of a cut. */
    final class Side {

        private final boolean[] blocks;

        private Side(boolean[] blocks) {
            this.blocks = blocks;
        }

        boolean holdsUnitBlock(int spot) {
            return blocks[unitBlock(spot)];
        }

        boolean holdsCountryBlock(int spot) {
            return blocks[countryBlock(spot)];
        }
    }

    private int unitBlock(int spot) {
        return byUnit.of(spot);
    }

    private int countryBlock(int spot) {
        return spots + byCountry.of(spot);
    }

    private Link link(int unit, int country) {
        var link = new Link(unit, country);
        for (int end : new int[] {unit, country}) {
            if (links.get(end).isEmpty()) {
                links.set(end, new ArrayList<>());
            }
            links.get(end).add(link);
        }
        return link;
    }

    /** What can be reached, and for each the link by which. */
    private boolean[] seek(int from, int to, Link[] way) {
        var seen = new boolean[links.size()];
        var next = new ArrayDeque<Integer>(List.of(from));
        seen[from] = true;
        while (!next.isEmpty() && !seen[to]) {
            int here = next.remove();
            for (var link : links.get(here)) {
                int there = link.other(here);
                if (!seen[there] && link.leads(here)) {
                    seen[there] = true;
                    way[there] = link;
                    next.add(there);
                }
            }
        }
        return seen;
    }

    private static int send(int from, int to, Link[] way, List<Link> touched) {
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
