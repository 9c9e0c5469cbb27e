package relais.activity;

import java.time.Instant;
import java.util.Optional;

/**
 * One fact: who did what, to which thing, when. A fact that takes another one back names it, and
 * has its action and subject.
 */
public record Activity(
        long id,
        long personId,
        Action action,
        long subjectId,
        Instant occurredAt,
        Optional<Long> reversesId) {

    public boolean isReversal() {
        return reversesId.isPresent();
    }
}
