package relais.boards;

import java.util.Optional;

/** One line of a board, under the name that the person chose; with a profile only if it is their own. */
public record Standing(long place, long personId, String shownName, Optional<String> handle, int points) {}
