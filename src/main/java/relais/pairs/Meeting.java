package relais.pairs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When the two meet next.
 *
 * @param place a room or a link; empty where nothing was said, or where the key is gone
 */
public record Meeting(
        long id,
        Instant startsAt,
        int minutes,
        Optional<String> place,
        int sequence,
        Instant madeAt,
        Instant changedAt,
        boolean cancelled) {

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** The same for ever, however often it is moved. */
    String uid() {
        return "pair-" + id + "." + madeAt.toEpochMilli() + "@relais";
    }
}
