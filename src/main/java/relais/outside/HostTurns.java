package relais.outside;

import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A host is asked by one of us at a time, whatever the node, and has a pause after each answer. */
final class HostTurns {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /** The right to ask a host until it is given back. */
    record Turn(String host, Instant until) {}

    private final HostStore store;
    private final Clock clock;
    private final Limits limits;

    HostTurns(Jdbi jdbi, Clock clock, Limits limits) {
        this.store = jdbi.onDemand(HostStore.class);
        this.clock = clock;
        this.limits = limits;
    }

    /** Empty when others are still before us after a whole answer's time. */
    Optional<Turn> await(String host) throws InterruptedException {
        long begun = System.nanoTime();
        var turn = take(host);
        while (turn.isEmpty() && System.nanoTime() - begun < limits.patience().toNanos()) {
            Thread.sleep(LOOK_AGAIN);
            turn = take(host);
        }
        return turn;
    }

    void giveBack(Turn turn) {
        store.giveBack(turn.host(), turn.until(), clock.instant().plus(limits.pause()));
    }

    void forgetOld() {
        store.forget(clock.instant().minus(Duration.ofDays(1)));
    }

    /** A node that dies keeps a turn for a little longer than an answer takes. */
    private Optional<Turn> take(String host) {
        var now = clock.instant();
        var until = now.plus(limits.patience()).plusSeconds(5);
        return store.take(host, now, until) ? Optional.of(new Turn(host, until)) : Optional.empty();
    }
}
