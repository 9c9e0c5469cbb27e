package relais.training;

import java.time.Instant;
import java.util.Optional;

/**
 * A lesson without its text, and when one person read it.
 *
 * @param estimated nobody said how long it takes
 */
public record LessonProgress(
        long id,
        String slug,
        String title,
        int minutes,
        boolean estimated,
        Optional<Instant> readAt) {

    public boolean isRead() {
        return readAt.isPresent();
    }
}
