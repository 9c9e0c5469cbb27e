package relais.boards;

import java.time.Instant;
import java.util.Optional;

/**
 * What is asked of MariaDB each time that somebody reads a board: whether what is kept of it still
 * holds, and where the reader stands.
 *
 * @param sums version of the sums of the period
 * @param names version of the names on boards
 * @param points of the reader; empty, like {@code reachedAt}, for who has none in this scope
 */
public record Reading(
        long sums, long names, Optional<Integer> points, Optional<Instant> reachedAt) {

    /** Nobody ever had points. */
    static final Reading NONE = new Reading(0, 0, Optional.empty(), Optional.empty());

    /** The key of somebody's line in the order of a board. */
    record Own(int points, Instant reachedAt) {}

    Optional<Own> own() {
        return points.map(it -> new Own(it, reachedAt.orElseThrow()));
    }
}
