package relais.hub;

import org.jdbi.v3.core.Jdbi;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The leaders who learned or began to sponsor somebody lately. Who they are is kept for a minute,
 * being the same for everyone, and looked up again as soon as one of them may not be shown any
 * more; what they did is read each time.
 */
public final class LeadersExample {

    private static final int SHOWN = 3;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Kept(List<Long> ids, long since) {

        private boolean holds() {
            return System.nanoTime() - since < KEPT.toNanos();
        }
    }

    private final LeadersStore store;
    private final AtomicReference<Kept> kept = new AtomicReference<>();

    public LeadersExample(Jdbi jdbi) {
        this.store = jdbi.onDemand(LeadersStore.class);
    }

    /** At most three, the latest first; titles in this language where there is one. */
    List<Leader> lately(String language) {
        var known = kept.get();
        if (known != null && known.holds()) {
            var leaders = leaders(known.ids(), language);
            if (!leaders.isEmpty() && leaders.size() == known.ids().size()) {
                return leaders;
            }
        }
        var ids = store.lately(SHOWN);
        kept.set(new Kept(ids, System.nanoTime()));
        return leaders(ids, language);
    }

    private List<Leader> leaders(List<Long> ids, String language) {
        return ids.isEmpty() ? List.of() : store.leaders(ids, language);
    }
}
