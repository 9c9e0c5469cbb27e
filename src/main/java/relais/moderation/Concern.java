package relais.moderation;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;
import java.util.Optional;

/**
 * A comment that somebody finds should be looked at, from the first report to what became of it.
 *
 * @param author of the comment
 * @param reports how many reported it
 * @param letters how many were written about it
 * @param words the comment's, in lists
 */
public record Concern(
        long id,
        long commentId,
        long authorId,
        @Nested("a_") PersonCard author,
        String authorLanguage,
        Instant openedAt,
        Optional<Instant> closedAt,
        Optional<Outcome> outcome,
        String reason,
        int reports,
        int letters,
        Optional<String> words) {

    /** What became of it. Names are stored. */
    public enum Outcome {
        SETTLED,
        REMOVED,
        RESTORED
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** Words come before anything else: only after them can the comment be removed. */
    public boolean isTalkedAbout() {
        return letters > 0;
    }

    public boolean is(Outcome other) {
        return outcome.filter(other::equals).isPresent();
    }

    /** At the editors' desk. */
    public String path() {
        return "/studio/reports/" + id;
    }

    /** For the comment's author. */
    public String authorsPath() {
        return "/comments/" + commentId + "/concern";
    }
}
