package relais.sessions;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;
import java.util.Optional;

/** Somebody who has a seat or waits for one, as the hosts see it. */
public record Seat(
        @Nested PersonCard person,
        int turn,
        Instant askedAt,
        Optional<Instant> seatedAt,
        Optional<Instant> attendedAt) {

    public boolean waits() {
        return seatedAt.isEmpty();
    }

    public boolean wasAttended() {
        return attendedAt.isPresent();
    }
}
