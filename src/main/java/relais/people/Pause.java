package relais.people;

import java.time.Instant;
import java.util.Optional;

/** A break that a member takes: no letters, no nudges, and nothing lost. */
public record Pause(Instant startsAt, Optional<Instant> endsAt) {

    public boolean holdsAt(Instant now) {
        return !now.isBefore(startsAt) && !isOverAt(now);
    }

    public boolean isOverAt(Instant now) {
        return endsAt.filter(end -> !now.isBefore(end)).isPresent();
    }
}
