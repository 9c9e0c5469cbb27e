package relais.boards;

import java.time.Instant;

/** Where somebody stands, with the key of their line in the order of a board. */
public record OwnLine(int points, Instant reachedAt, long place) {

    OwnScore score() {
        return new OwnScore(points, place);
    }
}
