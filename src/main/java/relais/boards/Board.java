package relais.boards;

import relais.points.Period;

import java.util.List;
import java.util.Optional;

/**
 * A board as one person sees it: the first lines, and their own line among its neighbours where it
 * is not among the first.
 */
public record Board(
        Period period, List<Standing> top, Optional<OwnScore> own, List<Standing> around) {

    public boolean isEmpty() {
        return top.isEmpty();
    }

    /** Whether another line of this board has the same place. */
    public boolean isShared(Standing standing) {
        return sharing(top, standing) + sharing(around, standing) > 1;
    }

    private static long sharing(List<Standing> lines, Standing standing) {
        return lines.stream().filter(it -> it.place() == standing.place()).count();
    }
}
