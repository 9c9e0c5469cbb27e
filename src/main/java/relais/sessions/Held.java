package relais.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What decides about a session's seats; nobody else changes them while it is held. */
public record Held(
        long id,
        int seats,
        int taken,
        int asked,
        Instant startsAt,
        Instant endsAt,
        boolean cancelled,
        String code,
        long hostId,
        Optional<Long> cohostId) {

    boolean isOpenAt(Instant now) {
        return !cancelled && now.isBefore(startsAt);
    }

    /** Whether its hosts may still change it. */
    boolean isChangeableAt(Instant now) {
        return !cancelled && now.isBefore(endsAt);
    }

    boolean isHostedBy(long personId) {
        return hosts().contains(personId);
    }

    List<Long> hosts() {
        return Stream.concat(Stream.of(hostId), cohostId.stream()).toList();
    }

    int free() {
        return seats - taken;
    }
}
