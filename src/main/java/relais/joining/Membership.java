package relais.joining;

import java.time.Instant;
import java.util.Optional;

/** That somebody joined by their own choice, and under which name they appear where. */
public record Membership(
        long charterId,
        Instant joinedAt,
        BoardName boardName,
        Optional<String> pseudonym,
        boolean namedInTree) {}
