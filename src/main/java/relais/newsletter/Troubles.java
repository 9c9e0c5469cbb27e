package relais.newsletter;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Whether it makes sense to go on. A mail server that turns away one letter after the other turns
 * away the programme, not its readers: then nobody's copy is wasted on it.
 */
final class Troubles {

    private static final int IN_A_ROW = 20;

    private final BooleanSupplier stopping;
    private final AtomicInteger inARow = new AtomicInteger();
    private volatile String last;

    Troubles(BooleanSupplier stopping) {
        this.stopping = stopping;
    }

    boolean areTooMany() {
        return inARow.get() >= IN_A_ROW || stopping.getAsBoolean();
    }

    void add(RuntimeException trouble) {
        last = trouble.toString();
        inARow.incrementAndGet();
    }

    /** Nobody answers: one is enough. */
    void noAnswer(RuntimeException trouble) {
        last = trouble.toString();
        inARow.set(IN_A_ROW);
    }

    void areOver() {
        inARow.set(0);
    }

    /** Why it stopped; empty where it did not. */
    Optional<String> last() {
        return Optional.ofNullable(last).filter(_ -> inARow.get() >= IN_A_ROW);
    }
}
