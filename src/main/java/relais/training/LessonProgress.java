package relais.training;

import java.time.Instant;
import java.util.Optional;

/** A lesson without its text, and when one person read it. */
public record LessonProgress(long id, String slug, String title, Optional<Instant> readAt) {

    public boolean isRead() {
        return readAt.isPresent();
    }
}
