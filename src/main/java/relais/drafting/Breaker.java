package relais.drafting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Spares people the waiting while a server fails: after some failures in a row nobody asks it for a
 * while, then one tries. Each node finds out for itself.
 */
final class Breaker {

    static final int FAILURES = 3;
    static final Duration REST = Duration.ofMinutes(1);

    private final Clock clock;
    private int failures;
    private Instant restsUntil = Instant.MIN;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether it may be asked now. After a rest, of all who come at once only the first may. */
    synchronized boolean isClosed() {
        var now = clock.instant();
        if (now.isBefore(restsUntil)) {
            return false;
        }
        if (failures >= FAILURES) {
            restsUntil = now.plus(REST);
        }
        return true;
    }

    synchronized void worked() {
        failures = 0;
        restsUntil = Instant.MIN;
    }

    synchronized void failed(Trouble trouble) {
        failures = trouble == Trouble.OVERLOADED ? FAILURES : failures + 1;
        if (failures >= FAILURES) {
            restsUntil = clock.instant().plus(REST);
        }
    }
}
