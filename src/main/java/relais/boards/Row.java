package relais.boards;

import java.util.Optional;

/** Somebody in the order of a board, under the name that they chose. */
public record Row(long personId, String shownName, Optional<String> handle, int points) {

    Standing standing(Scores scores) {
        return new Standing(scores.place(points), personId, shownName, handle, points);
    }
}
