package relais.activity;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.activity.DeliveryStore.Untaken;
import relais.database.Clash;
import relais.database.JsonRows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Hands each recorded activity to each listener until it succeeds, many in one transaction:
 * whatever has gathered while the last ones were told. Safe to run on several servers at once: each
 * batch belongs to one of them, and if that one dies, another goes on with it where it stood.
 */
public final class ActivityPump {

    private static final Logger log = LoggerFactory.getLogger(ActivityPump.class);

    /** The larger, the fewer rows are written for each act; the longer do people wait for it. */
    static final int BATCH = 8_000;

    private static final int SINGLY = 100;
    private static final int TRIES = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final DeliveryStore store;
    private final Clock clock;
    private final List<ActivityListener> listeners = new CopyOnWriteArrayList<>();
    private final ReadWriteLock working = new ReentrantReadWriteLock();
    private volatile Runnable helper = () -> {};

    public ActivityPump(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(DeliveryStore.class);
        this.clock = clock;
    }

    /** Before anything is delivered. */
    public ActivityPump listen(ActivityListener listener) {
        listeners.add(listener);
        return this;
    }

    /** Whom to call when more is due than one can take. */
    void whenBehind(Runnable call) {
        helper = call;
    }

    /**
     * Delivers whatever is due, also what listeners record meanwhile; returns how many facts it
     * took.
     */
    public int drain() {
        int all = 0;
        int taken;
        do {
            taken = deliverSome();
            if (taken == 0) {
                awaitOthers();
                taken = deliverSome();
            }
            all += taken;
        } while (taken > 0);
        return all;
    }

    /** What this server's workers have taken is told when this returns. */
    private void awaitOthers() {
        working.writeLock().lock();
        working.writeLock().unlock();
    }

    /** Delivers one batch, and what is due of what was refused; returns how many facts it took. */
    int deliverSome() {
        working.readLock().lock();
        try {
            return deliverBatch() + listeners.stream().mapToInt(this::deliverSingly).sum();
        } finally {
            working.readLock().unlock();
        }
    }

    private int deliverBatch() {
        var now = clock.instant();
        var taken = jdbi.inTransaction(_ -> newBatch(now)).or(() -> abandoned(now));
        taken.ifPresent(this::deliver);
        return taken.map(batch -> batch.facts().size()).orElse(0);
    }

    private Optional<Batch> newBatch(Instant now) {
        var untaken = store.untaken(BATCH);
        if (untaken.size() == BATCH) {
            helper.run();
        }
        var facts = inOrder(untaken);
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        var ids = JsonRows.of(facts.stream().map(Activity::id).toList());
        long batch = store.open(now.plus(PATIENCE), ids);
        store.take(ids);
        return Optional.of(new Batch(batch, facts));
    }

    /**
     * What takes back a fact that another server is telling, or is just taking up, waits for it.
     */
    private List<Activity> inOrder(List<Untaken> untaken) {
        var mine = untaken.stream().map(Untaken::id).collect(Collectors.toSet());
        // asked after those that nobody has taken up: a fact may leave them meanwhile, never come
        var onTheirWay =
                untaken.stream().allMatch(it -> it.reversesId().isEmpty() || it.awaits())
                        ? Set.<Long>of()
                        : store.onTheirWay();
        Predicate<Untaken> inTime =
                it ->
                        it.reversesId()
                                .filter(
                                        fact ->
                                                it.awaits()
                                                        ? !mine.contains(fact)
                                                        : onTheirWay.contains(fact))
                                .isEmpty();
        return untaken.stream().filter(inTime).map(Untaken::fact).toList();
    }

    private Optional<Batch> abandoned(Instant now) {
        return store.abandoned(now)
                .filter(batch -> store.takeOver(batch, now, now.plus(PATIENCE)))
                .flatMap(batch -> store.taken(batch).map(it -> new Batch(batch, store.facts(it))));
    }

    private void deliver(Batch batch) {
        listeners.forEach(listener -> deliver(batch, listener, TRIES));
        jdbi.useTransaction(_ -> store.close(batch.id()));
    }

    /** What the listener writes and the receipt commit together. */
    private void deliver(Batch batch, ActivityListener listener, int tries) {
        try {
            jdbi.useTransaction(
                    _ -> {
                        if (store.receive(batch.id(), listener.name())) {
                            listener.on(batch.facts());
                        }
                    });
        } catch (RuntimeException e) {
            if (tries > 1 && Clash.caused(e)) {
                deliver(batch, listener, tries - 1);
            } else {
                log.info(
                        "{} could not take a batch and gets it piece by piece: {}",
                        listener.name(),
                        e.toString());
                setAside(batch, listener);
            }
        }
    }

    private void setAside(Batch batch, ActivityListener listener) {
        jdbi.useTransaction(
                _ -> {
                    if (store.receive(batch.id(), listener.name())) {
                        store.setAside(batch.ids(), listener.name(), clock.instant());
                    }
                });
    }

    private int deliverSingly(ActivityListener listener) {
        var taker = UUID.randomUUID().toString();
        int taken = store.reserve(listener.name(), taker, clock.instant(), SINGLY);
        if (taken > 0) {
            store.reserved(taker).forEach(activity -> deliverAlone(listener, taker, activity));
        }
        return taken;
    }

    /** So that one fact that cannot be taken does not hold up the others. It comes due again. */
    private void deliverAlone(ActivityListener listener, String taker, Activity activity) {
        try {
            jdbi.useTransaction(
                    _ -> {
                        if (store.delivered(taker, listener.name(), activity.id())) {
                            listener.on(List.of(activity));
                        }
                    });
        } catch (RuntimeException e) {
            log.warn("{} could not take activity {}", listener.name(), activity.id(), e);
            store.failed(taker, activity.id(), e.toString());
        }
    }

    private record Batch(long id, List<Activity> facts) {

        private String ids() {
            return JsonRows.of(facts.stream().map(Activity::id).toList());
        }
    }
}
