package relais.levels;

import java.time.Instant;
import java.util.Optional;

/**
 * One level as a person sees it.
 *
 * @param id from the first up
 * @param threshold good turns that it takes
 * @param turns good turns of this person that stand
 */
public record Level(
        int id, String slug, String symbol, int threshold, Optional<Instant> reachedAt, int turns) {

    public boolean isReached() {
        return reachedAt.isPresent();
    }

    /** The part of a message's key that names it. */
    public String nameKey() {
        return "levels.name." + slug;
    }
}
