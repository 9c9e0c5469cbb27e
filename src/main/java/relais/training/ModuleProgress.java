package relais.training;

import java.time.Instant;
import java.util.Optional;

/**
 * A module, and how far one person is with it.
 *
 * @param version the one that they read
 */
public record ModuleProgress(
        long id,
        String slug,
        int version,
        String title,
        String summary,
        int minutes,
        Optional<Instant> completedAt,
        int lessons,
        int lessonsRead) {

    public boolean isCompleted() {
        return completedAt.isPresent();
    }

    /** Something was read, but the module is not completed yet. */
    public boolean isBegun() {
        return !isCompleted() && lessonsRead > 0;
    }
}
