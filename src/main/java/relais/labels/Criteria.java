package relais.labels;

import java.time.Instant;
import java.util.Optional;

/**
 * What the label asks for before HR decides, and how far one person is.
 *
 * @param joinedAt empty for those who are not in the programme
 * @param readyAt when they will have been in it long enough
 * @param months so long is long enough
 * @param pathExists a company that took the champion path away asks for none
 */
public record Criteria(
        Optional<Instant> joinedAt,
        Optional<Instant> readyAt,
        int months,
        boolean pathExists,
        Optional<Instant> pathCompletedAt) {

    static final Criteria NONE =
            new Criteria(Optional.empty(), Optional.empty(), 0, true, Optional.empty());

    public boolean hasPath() {
        return !pathExists || pathCompletedAt.isPresent();
    }

    public boolean hasMonthsAt(Instant now) {
        return readyAt.filter(it -> !it.isAfter(now)).isPresent();
    }

    public boolean areMetAt(Instant now) {
        return hasPath() && hasMonthsAt(now);
    }
}
