package relais.sessions;

import org.jdbi.v3.core.Jdbi;

import relais.people.Moment;
import relais.people.Person;
import relais.sessions.Changing.Changed;
import relais.sessions.Changing.Closed;
import relais.sessions.Changing.SeatsTaken;
import relais.web.WebLink;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What hosts do: plan, change, cancel, and lay out what stays afterwards. */
final class Desk {

    static final int MOST_MATERIAL = 20;

    private final Jdbi jdbi;
    private final SessionStore store;
    private final SeatStore seats;
    private final AfterwardsStore afterwards;
    private final Seats seating;
    private final Attendances attendances;
    private final SessionNews news;
    private final Clock clock;
    private final Runnable onChange;

    /**
     * @param onChange when a session has changed
     */
    Desk(
            Jdbi jdbi,
            Seats seating,
            Attendances attendances,
            SessionNews news,
            Clock clock,
            Runnable onChange) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(SessionStore.class);
        this.seats = jdbi.onDemand(SeatStore.class);
        this.afterwards = jdbi.onDemand(AfterwardsStore.class);
        this.seating = seating;
        this.attendances = attendances;
        this.news = news;
        this.clock = clock;
        this.onChange = onChange;
    }

    /** Sending the same form twice is planning once; the answer is the session's number. */
    long plan(Person host, Plan plan, String formKey) {
        var key = host.id() + ":" + formKey;
        return jdbi.inTransaction(
                handle -> {
                    handle.afterCommit(onChange);
                    var id = store.insert(plan, host.id(), Code.fresh(), clock.instant(), key);
                    id.ifPresent(it -> tellCohost(it, plan));
                    return id.or(() -> store.idByKey(key)).orElseThrow();
                });
    }

    /** Seats that are added go to those who wait; whoever has one keeps it. */
    Changing change(LiveSession session, Plan plan) {
        return jdbi.inTransaction(
                handle -> {
                    handle.afterCommit(onChange);
                    var held = store.hold(session.id());
                    if (!held.isChangeableAt(clock.instant())) {
                        return new Closed();
                    } else if (plan.seats() < held.taken()) {
                        return new SeatsTaken(held.taken());
                    }
                    change(session, held, plan);
                    return new Changed();
                });
    }

    /**
     * Everyone who asked for a seat is told why. False when it has begun, or was cancelled before.
     */
    boolean cancel(LiveSession session, String reason) {
        return jdbi.inTransaction(
                handle -> {
                    handle.afterCommit(onChange);
                    store.hold(session.id());
                    var cancelled = store.cancel(session.id(), reason, clock.instant());
                    if (cancelled) {
                        news.cancelled(session.id(), session.title(), seats.takers(session.id()));
                    }
                    return cancelled;
                });
    }

    /** False when there is as much as there may be. */
    boolean add(Person host, LiveSession session, Material.Kind kind, String title, String link) {
        return afterwards.add(
                session.id(),
                kind,
                title,
                WebLink.of(link).orElseThrow(),
                host.id(),
                clock.instant(),
                MOST_MATERIAL);
    }

    void remove(LiveSession session, long materialId) {
        afterwards.remove(session.id(), materialId);
    }

    /** Where a zone has new rules, the clock on the wall is what was agreed. For every night. */
    void followClocks() {
        for (var it : store.clocked(clock.instant())) {
            var moment = Moment.of(it.startsLocal(), ZoneId.of(it.zone())).instant();
            if (!moment.equals(it.startsAt())) {
                jdbi.useTransaction(_ -> move(it, moment));
            }
        }
    }

    private void move(SessionStore.Clocked clocked, Instant moment) {
        var end = moment.plus(Duration.ofMinutes(clocked.minutes()));
        if (store.move(clocked, moment, end, clock.instant())) {
            seats.forgetReminders(clocked.id());
            store.session(clocked.id(), 0)
                    .ifPresent(it -> news.changed(it.id(), it.title(), seats.takers(it.id())));
        }
    }

    private void change(LiveSession session, Held held, Plan plan) {
        boolean moved = plan.isElsewhereThan(session);
        plan.cohostId().ifPresent(it -> seating.free(held, it));
        store.update(session.id(), plan, moved, clock.instant());
        attendances.settle(held, store.hold(session.id()));
        if (moved) {
            seats.forgetReminders(session.id());
            news.changed(session.id(), plan.title(), seats.takers(session.id()));
        }
        seating.fill(session.id(), plan.title());
        if (!plan.cohostId().equals(held.cohostId())) {
            tellCohost(session.id(), plan);
        }
    }

    private void tellCohost(long sessionId, Plan plan) {
        Optional<Long> cohost = plan.cohostId();
        cohost.ifPresent(it -> news.cohost(sessionId, plan.title(), it));
    }
}
