package relais.people;

import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.LongConsumer;

/** Closes the portal to those who have left the company. Nobody is deleted. */
public final class Departures {

    private final Jdbi jdbi;
    private final DirectoryStore store;
    private final Clock clock;
    private final LongConsumer departed;

    /**
     * {@code departed} hears of each, in the transaction that deactivates them. The clock's zone
     * says when a day is over.
     */
    public Departures(Jdbi jdbi, Clock clock, LongConsumer departed) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(DirectoryStore.class);
        this.clock = clock;
        this.departed = departed;
    }

    /** Those whose last day is over. For every morning. */
    public int deactivateDue() {
        return (int)
                store.lastDayBefore(LocalDate.now(clock)).stream().filter(this::deactivate).count();
    }

    /** False for somebody who has left already. */
    boolean deactivate(long personId) {
        return jdbi.inTransaction(
                _ -> {
                    var left = store.deactivate(personId, clock.instant());
                    if (left) {
                        departed.accept(personId);
                    }
                    return left;
                });
    }
}
