package relais.boards;

import relais.points.Period;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A board as one person sees it: the first lines, and their own line among its neighbours where
 * that is further down.
 *
 * @param top goes on to the person's neighbours where they come next
 * @param shared the places that several of its lines have
 */
public record Board(
        Period period,
        List<Standing> top,
        Optional<OwnScore> own,
        List<Standing> around,
        Set<Long> shared) {

    /** Of the first lines and of the person's neighbours, some of whom may be among the first. */
    static Board of(
            Period period, List<Standing> first, Optional<OwnScore> own, List<Standing> near) {
        var listed = first.stream().map(Standing::personId).collect(Collectors.toSet());
        var further = near.stream().filter(line -> !listed.contains(line.personId())).toList();
        return further.size() < near.size()
                ? new Board(
                        period,
                        joined(first, further),
                        own,
                        List.of(),
                        sharedPlaces(first, further))
                : new Board(period, first, own, near, sharedPlaces(first, near));
    }

    public boolean isEmpty() {
        return top.isEmpty();
    }

    /** Whether another line of this board has the same place. */
    public boolean isShared(Standing standing) {
        return shared.contains(standing.place());
    }

    private static List<Standing> joined(List<Standing> first, List<Standing> further) {
        return Stream.concat(first.stream(), further.stream()).toList();
    }

    private static Set<Long> sharedPlaces(List<Standing> first, List<Standing> further) {
        var seen = new HashSet<Long>();
        return joined(first, further).stream()
                .map(Standing::place)
                .filter(place -> !seen.add(place))
                .collect(Collectors.toSet());
    }
}
