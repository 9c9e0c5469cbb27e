package relais.boards;

import java.time.Instant;

/** Where somebody stands: the key of their line in the order of a board. */
public record OwnScore(int points, Instant reachedAt, long place) {}
