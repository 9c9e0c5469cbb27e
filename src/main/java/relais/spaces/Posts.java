package relais.spaces;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of the posts of a thread.
 *
 * @param earlier from where those before it can be asked for; empty where there are none
 * @param later the same of those after it
 */
public record Posts(List<Post> shown, Optional<Long> earlier, Optional<Long> later) {

    /**
     * @param found one more than is shown, on each side on which something was asked for
     */
    static Posts of(List<Post> found, long around, int before, int onward) {
        var above = found.stream().filter(it -> it.id() < around).toList();
        var below = found.subList(above.size(), found.size());
        int first = Math.max(0, above.size() - before);
        int last = above.size() + Math.min(onward, below.size());
        var shown = found.subList(first, last);
        return new Posts(
                shown,
                Optional.of(shown)
                        .filter(_ -> first > 0)
                        .map(it -> it.isEmpty() ? around : it.getFirst().id()),
                Optional.of(shown)
                        .filter(_ -> last < found.size())
                        .map(it -> it.isEmpty() ? around : it.getLast().id() + 1));
    }
}
