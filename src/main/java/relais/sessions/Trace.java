package relais.sessions;

import java.time.Instant;
import java.util.Optional;

/** What is kept of somebody about one session. */
public record Trace(
        long id,
        String title,
        Instant startsAt,
        boolean hosted,
        Optional<Instant> askedAt,
        Optional<Instant> seatedAt,
        Optional<Instant> attendedAt,
        Optional<Integer> stars,
        Optional<String> word) {}
