package relais.boards;

import relais.points.Period;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A board as one person sees it: the first lines, and their own line among its neighbours where it
 * is not among the first.
 *
 * @param shared the places that several of its lines have
 */
public record Board(
        Period period,
        List<Standing> top,
        Optional<OwnScore> own,
        List<Standing> around,
        Set<Long> shared) {

    Board(Period period, List<Standing> top, Optional<OwnScore> own, List<Standing> around) {
        this(period, top, own, around, sharedPlaces(top, around));
    }

    public boolean isEmpty() {
        return top.isEmpty();
    }

    /** Whether another line of this board has the same place. */
    public boolean isShared(Standing standing) {
        return shared.contains(standing.place());
    }

    private static Set<Long> sharedPlaces(List<Standing> top, List<Standing> around) {
        var seen = new HashSet<Long>();
        return Stream.concat(top.stream(), around.stream())
                .map(Standing::place)
                .filter(place -> !seen.add(place))
                .collect(Collectors.toSet());
    }
}
