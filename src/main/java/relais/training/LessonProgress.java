package relais.training;

import java.time.Instant;
import java.util.Optional;

/**
 * A lesson without its text, and when one person read it.
 *
 * @param estimated nobody said how long it takes
 * @param packageId what says when it is read, where it is not the reader
 */
public record LessonProgress(
        long id,
        String slug,
        String title,
        int minutes,
        boolean estimated,
        Optional<Long> packageId,
        Optional<Instant> readAt) {

    public boolean isRead() {
        return readAt.isPresent();
    }
}
