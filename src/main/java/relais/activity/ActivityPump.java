package relais.activity;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * Hands each recorded activity to each listener until it succeeds, a hundred in one transaction.
 * Safe to run on several servers at once.
 */
public final class ActivityPump {

    private static final Logger log = LoggerFactory.getLogger(ActivityPump.class);
    private static final int BATCH = 100;

    private final Jdbi jdbi;
    private final ActivityStore store;
    private final Clock clock;
    private final List<ActivityListener> listeners = new CopyOnWriteArrayList<>();

    public ActivityPump(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ActivityStore.class);
        this.clock = clock;
    }

    /**
     * Before the first fact is recorded: a listener hears only of what was recorded with its name.
     */
    public ActivityPump listen(ActivityListener listener) {
        listeners.add(listener);
        return this;
    }

    public Set<String> listeners() {
        return listeners.stream().map(ActivityListener::name).collect(Collectors.toSet());
    }

    /**
     * Delivers whatever is due, also what listeners record meanwhile; returns how many deliveries
     * it took.
     */
    public int drain() {
        int all = 0;
        int taken;
        do {
            taken = listeners.stream().mapToInt(this::deliverDue).sum();
            all += taken;
        } while (taken > 0);
        return all;
    }

    private int deliverDue(ActivityListener listener) {
        var batch = UUID.randomUUID().toString();
        int taken = store.take(listener.name(), batch, clock.instant(), BATCH);
        if (taken > 0) {
            deliver(listener, batch, store.taken(batch));
        }
        return taken;
    }

    /** What the listener writes and the receipt commit together. */
    private void deliver(ActivityListener listener, String batch, List<Activity> activities) {
        try {
            jdbi.useTransaction(
                    _ -> {
                        listener.on(activities);
                        if (store.delivered(batch) < activities.size()) {
                            throw new IllegalStateException("Another server took over this batch");
                        }
                    });
        } catch (RuntimeException e) {
            log.debug("{} could not take a batch and gets it piece by piece", listener.name(), e);
            activities.forEach(activity -> deliverAlone(listener, batch, activity));
        }
    }

    /** So that one fact that cannot be taken does not hold up the others. It comes due again. */
    private void deliverAlone(ActivityListener listener, String batch, Activity activity) {
        try {
            jdbi.useTransaction(
                    _ -> {
                        if (store.deliveredOne(batch, activity.id()) == 1) {
                            listener.on(List.of(activity));
                        }
                    });
        } catch (RuntimeException e) {
            log.warn("{} could not take activity {}", listener.name(), activity.id(), e);
            store.failed(batch, activity.id(), e.toString());
        }
    }
}
