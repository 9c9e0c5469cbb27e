package relais.moderation;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;
import java.util.Optional;

/**
 * Words that somebody finds should be looked at, from the first report to what became of it.
 *
 * @param author of what was written
 * @param reports how many reported it
 * @param letters how many were written about it
 * @param words that were written, in lists
 */
public record Concern(
        long id,
        Optional<Long> commentId,
        Optional<Long> postId,
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

    /** What it is about. */
    public Subject subject() {
        return commentId.map(Subject::comment).or(() -> postId.map(Subject::post)).orElseThrow();
    }

    /** At the desk of those who look after it: editors, or else the moderators of a space. */
    public String path() {
        return desk(subject()) + "/" + id;
    }

    /** For who wrote it. */
    public String authorsPath() {
        return commentId
                        .map(it -> "/comments/" + it)
                        .or(() -> postId.map(it -> "/spaces/posts/" + it))
                        .orElseThrow()
                + "/concern";
    }

    static String desk(Subject subject) {
        return subject.kind() == Subject.Kind.COMMENT ? "/studio/reports" : "/spaces/reports";
    }
}
