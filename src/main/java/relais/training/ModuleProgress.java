package relais.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A module, and how far one person is with it.
 *
 * @param version the one that they read
 * @param begun they read or tried something of it, and have not completed it
 * @param through what they completed instead, where it was counted
 * @param asked what its authors ask for first, and this person has not completed
 * @param quiz whether there is one at the end; else reading every lesson completes it
 */
public record ModuleProgress(
        long id,
        String slug,
        int version,
        boolean optional,
        String title,
        String summary,
        int minutes,
        Optional<Instant> completedAt,
        boolean begun,
        Optional<String> through,
        List<Prior> asked,
        int lessons,
        int lessonsRead,
        boolean quiz) {

    public boolean isCompleted() {
        return completedAt.isPresent();
    }

    /** Something was read, but the module is not completed yet. */
    public boolean isBegun() {
        return !isCompleted() && lessonsRead > 0;
    }

    /** Its path is not complete without it. */
    public boolean isAhead() {
        return !isCompleted() && !optional;
    }
}
