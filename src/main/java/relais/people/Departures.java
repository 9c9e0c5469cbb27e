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
     * {@code departed} hears of each, first in the transaction that deactivates them. The clock's
     * zone says when a day is over.
     */
    public Departures(Jdbi jdbi, Clock clock, LongConsumer departed) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(DirectoryStore.class);
        this.clock = clock;
        this.departed = departed;
    }

    /** Those whose last day is over. For every morning. */
    public int deactivateDue() {
        var gone = store.lastDayBefore(LocalDate.now(clock));
        gone.forEach(this::deactivate);
        return gone.size();
    }

    /** The programme lets go first: it takes its own locks before that on the person. */
    void deactivate(long personId) {
        jdbi.useTransaction(
                _ -> {
                    departed.accept(personId);
                    store.deactivate(personId, clock.instant());
                });
    }
}
