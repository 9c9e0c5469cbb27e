package relais.uptake;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Puts people together until no block is too small to be shown: in a unit first its own people and
 * those left over from below; if these are still too few, they join the smallest block below, so
 * that the unit can be shown and something in it cannot.
 */
final class Gathering {

    private static final int NONE = -1;

    private final Organisation organisation;
    private final List<Tally.Spot> spots;
    private final Blocks blocks;
    private final int[] loose;
    private final int[] smallest;

    Gathering(Organisation organisation, List<Tally.Spot> spots, Blocks blocks) {
        this.organisation = organisation;
        this.spots = spots;
        this.blocks = blocks;
        this.loose = new int[organisation.size()];
        this.smallest = new int[organisation.size()];
    }

    /** Of these spots alone. What is left over is less than a block, and there is no block then. */
    OptionalInt gather(List<Integer> chosen) {
        Arrays.fill(loose, NONE);
        Arrays.fill(smallest, NONE);
        chosen.forEach(it -> add(it, spots.get(it).place()));
        for (int place = organisation.size() - 1; place >= 0; place--) {
            settle(place);
            if (place > 0) {
                pass(place, organisation.above(place));
            }
        }
        return loose[0] == NONE ? OptionalInt.empty() : OptionalInt.of(loose[0]);
    }

    private void add(int spot, int place) {
        loose[place] = loose[place] == NONE ? spot : blocks.join(loose[place], spot);
    }

    private void settle(int place) {
        if (loose[place] != NONE) {
            if (blocks.people(loose[place]) >= Disclosure.FEWEST) {
                smallest[place] = loose[place];
                loose[place] = NONE;
            } else if (smallest[place] != NONE) {
                blocks.join(smallest[place], loose[place]);
                loose[place] = NONE;
            }
        }
    }

    private void pass(int place, int above) {
        if (loose[place] != NONE) {
            add(loose[place], above);
        }
        int block = smallest[place];
        if (block != NONE
                && (smallest[above] == NONE
                        || blocks.people(block) < blocks.people(smallest[above]))) {
            smallest[above] = block;
        }
    }
}
