package relais.sessions;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.people.Person;
import relais.sessions.Confirming.Confirmed;
import relais.sessions.Confirming.NoTriesLeft;
import relais.sessions.Confirming.NotNow;
import relais.sessions.Confirming.WrongCode;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who was there: ticked by a host, or by typing the code that hosts show. It is a fact of whoever
 * was there, and hosting is one of the hosts as long as anybody was.
 */
final class Attendances {

    static final int TRIES = 8;

    private final Jdbi jdbi;
    private final SessionStore sessions;
    private final SeatStore store;
    private final AfterwardsStore afterwards;
    private final ActivityLedger ledger;
    private final Clock clock;

    Attendances(Jdbi jdbi, ActivityLedger ledger, Clock clock) {
        this.jdbi = jdbi;
        this.sessions = jdbi.onDemand(SessionStore.class);
        this.store = jdbi.onDemand(SeatStore.class);
        this.afterwards = jdbi.onDemand(AfterwardsStore.class);
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Only after it has begun. */
    void tick(Person host, LiveSession session, long personId) {
        jdbi.useTransaction(
                _ -> {
                    var held = sessions.hold(session.id());
                    if (session.hasStartedAt(clock.instant()) && !held.cancelled()) {
                        attend(held, personId, Optional.of(host.id()));
                    }
                });
    }

    /** A slip of the hand. What they said of the session goes with it. */
    void untick(LiveSession session, long personId) {
        jdbi.useTransaction(
                _ -> {
                    var held = sessions.hold(session.id());
                    if (store.unattend(held.id(), personId)) {
                        afterwards.forgetRating(held.id(), personId);
                        ledger.reverse(personId, Action.SESSION_ATTENDED, held.id());
                        if (!store.wasAttended(held.id())) {
                            reverse(held.hosts(), held.id());
                        }
                    }
                });
    }

    Confirming confirm(Person person, LiveSession session, String typed) {
        return jdbi.inTransaction(
                _ -> {
                    var held = sessions.hold(session.id());
                    if (!session.hasSeat() || !session.takesCodeAt(clock.instant())) {
                        return new NotNow();
                    } else if (!store.tryCode(held.id(), person.id(), TRIES)) {
                        return new NoTriesLeft();
                    } else if (!Code.typed(typed).equals(held.code())) {
                        return new WrongCode();
                    }
                    attend(held, person.id(), Optional.empty());
                    return new Confirmed();
                });
    }

    /** Somebody else leads it now: the fact is theirs, where there is one. */
    void settle(Held before, Held after) {
        if (!before.hosts().equals(after.hosts()) && store.wasAttended(before.id())) {
            reverse(
                    before.hosts().stream().filter(it -> !after.isHostedBy(it)).toList(),
                    before.id());
            record(after);
        }
    }

    private void attend(Held held, long personId, Optional<Long> tickedBy) {
        if (store.attend(held.id(), personId, tickedBy, clock.instant())) {
            ledger.recordOnce(personId, Action.SESSION_ATTENDED, held.id(), moment(held));
            record(held);
        }
    }

    private void record(Held held) {
        held.hosts()
                .forEach(
                        it ->
                                ledger.recordOnce(
                                        it, Action.SESSION_HOSTED, held.id(), moment(held)));
    }

    private void reverse(List<Long> hosts, long sessionId) {
        hosts.forEach(it -> ledger.reverse(it, Action.SESSION_HOSTED, sessionId));
    }

    /** A tick of the week after is of the day on which it happened. */
    private Instant moment(Held held) {
        var now = clock.instant();
        return now.isBefore(held.endsAt()) ? now : held.endsAt();
    }
}
