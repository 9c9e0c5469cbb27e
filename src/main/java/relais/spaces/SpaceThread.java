package relais.spaces;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;
import java.util.Optional;

/**
 * A discussion: a post, and those that answer it.
 *
 * @param title empty once its first post is withdrawn
 * @param openingGone whether the first post is withdrawn or removed
 * @param posts how many stand
 * @param author null when they have left the company
 * @param lastBy who wrote last; null as above
 */
public record SpaceThread(
        long id,
        long spaceId,
        String title,
        String language,
        long openingId,
        boolean openingGone,
        int posts,
        @Nested("a_") PersonCard author,
        Instant begunAt,
        Instant lastAt,
        long lastById,
        @Nested("l_") PersonCard lastBy,
        Optional<Instant> pinnedAt,
        Optional<Instant> closedAt,
        String closedFor) {

    public String path(Space space) {
        return space.path() + "/threads/" + id;
    }

    public boolean isPinned() {
        return pinnedAt.isPresent();
    }

    public boolean isClosed() {
        return closedAt.isPresent();
    }

    public int answers() {
        return openingGone ? posts : Math.max(0, posts - 1);
    }

    public boolean isNewTo(Space space, long personId) {
        return lastById != personId
                && space.seenUntil().filter(it -> !lastAt.isAfter(it)).isEmpty();
    }

    ThreadPlace place() {
        return new ThreadPlace(lastAt, id);
    }
}
