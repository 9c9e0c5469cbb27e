package relais.feed;

import java.time.Instant;
import java.util.Optional;

/** An item as editors see it in lists and calendars: when it shows, and whether it does. */
public record Published(
        long id,
        ContentFormat format,
        String title,
        Instant publishedAt,
        Optional<Instant> expiresAt,
        Optional<Instant> archivedAt,
        boolean pinned) {

    /** What readers see of it. */
    public enum State {
        PLANNED,
        OUT,
        EXPIRED,
        ARCHIVED
    }

    public State stateAt(Instant now) {
        if (archivedAt.isPresent()) {
            return State.ARCHIVED;
        } else if (publishedAt.isAfter(now)) {
            return State.PLANNED;
        } else if (expiresAt.filter(it -> !it.isAfter(now)).isPresent()) {
            return State.EXPIRED;
        } else {
            return State.OUT;
        }
    }
}
