package relais.uptake;

import java.util.stream.IntStream;

/**
 * Spots that are only ever shown together. Each begins by itself; what was joined is never parted.
 */
final class Blocks {

    private final int[] leaders;
    private final int[] people;

    Blocks(int[] people) {
        this.leaders = IntStream.range(0, people.length).toArray();
        this.people = people.clone();
    }

    /** The spot that its block is known by. */
    int of(int spot) {
        int leader = spot;
        while (leaders[leader] != leader) {
            leader = leaders[leader] = leaders[leaders[leader]];
        }
        return leader;
    }

    int people(int spot) {
        return people[of(spot)];
    }

    /** What their block is known by from now on. */
    int join(int one, int other) {
        int stays = of(one);
        int goes = of(other);
        if (stays != goes) {
            leaders[goes] = stays;
            people[stays] += people[goes];
        }
        return stays;
    }
}
