package relais.pairs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A protégé as their sponsor sees them on the desk.
 *
 * @param last when the two wrote to each other last
 * @param awaitsWord whether the last word was the protégé's, or there has been none yet
 */
public record Companion(
        Pair pair,
        Journey journey,
        Optional<Instant> last,
        boolean awaitsWord,
        Optional<Instant> meeting,
        List<Nudge> words,
        List<Suggestion> suggestions) {

    /** The protégé wrote last. */
    public boolean isAsked() {
        return waits() && last.isPresent();
    }

    /** Where a word is due, or a first one. */
    public boolean waits() {
        return awaitsWord && pair.isOnTheWay() && !pair.isPaused();
    }
}
