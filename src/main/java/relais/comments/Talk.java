package relais.comments;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of the comments below an item.
 *
 * @param standing how many there are in all
 * @param earlier from where those before it can be asked for; empty where there are none
 * @param later the same of those after it
 */
public record Talk(
        List<Comment> comments, long standing, Optional<Place> earlier, Optional<Place> later) {

    /**
     * @param found one more than is shown, on each side on which something was asked for
     */
    static Talk of(List<Comment> found, long standing, Place around, int before, int onward) {
        var above = found.stream().filter(it -> isAbove(it.place(), around)).toList();
        var below = found.subList(above.size(), found.size());
        var shownAbove = above.subList(Math.max(0, above.size() - before), above.size());
        var shownBelow = below.subList(0, Math.min(onward, below.size()));
        var shown =
                found.subList(above.size() - shownAbove.size(), above.size() + shownBelow.size());
        return new Talk(
                shown,
                standing,
                Optional.of(shown)
                        .filter(_ -> above.size() > shownAbove.size())
                        .map(it -> it.isEmpty() ? around : it.getFirst().place()),
                Optional.of(shown)
                        .filter(_ -> below.size() > shownBelow.size())
                        .map(it -> it.isEmpty() ? around : it.getLast().place().next()));
    }

    private static boolean isAbove(Place place, Place other) {
        return place.threadId() < other.threadId()
                || place.threadId() == other.threadId() && place.id() < other.id();
    }
}
