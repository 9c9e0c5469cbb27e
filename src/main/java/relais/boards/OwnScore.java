package relais.boards;

/** Where somebody stands. */
public record OwnScore(int points, long place) {}
