package relais.sessions;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.sessions.Seating.Closed;
import relais.sessions.Seating.Hosting;
import relais.sessions.Seating.Seated;
import relais.sessions.Seating.Waiting;

import java.time.Clock;
import java.util.Optional;

/**
 * Who gets a seat. Everything that changes seats holds the session's row first, so that one decides
 * after the other; nobody waits while a seat is free.
 */
final class Seats {

    private final Jdbi jdbi;
    private final SessionStore sessions;
    private final SeatStore store;
    private final SessionNews news;
    private final Clock clock;
    private final Runnable onChange;

    /**
     * @param onChange when a seat has changed hands
     */
    Seats(Jdbi jdbi, SessionNews news, Clock clock, Runnable onChange) {
        this.jdbi = jdbi;
        this.sessions = jdbi.onDemand(SessionStore.class);
        this.store = jdbi.onDemand(SeatStore.class);
        this.news = news;
        this.clock = clock;
        this.onChange = onChange;
    }

    /** A seat, else a place at the end of the line. Asking twice is asking once. */
    Seating take(Person person, LiveSession session) {
        return jdbi.inTransaction(
                handle -> {
                    handle.afterCommit(onChange);
                    var held = sessions.hold(session.id());
                    if (!held.isOpenAt(clock.instant())) {
                        return new Closed();
                    } else if (held.isHostedBy(person.id())) {
                        return new Hosting();
                    }
                    return ask(held, person.id());
                });
    }

    /** Leaves no trace, and the next in line has the seat. False when there was nothing to give. */
    boolean giveBack(Person person, LiveSession session) {
        return jdbi.inTransaction(handle -> leave(handle, person.id(), session.id()));
    }

    /** For somebody who has left the company. */
    void depart(long personId) {
        for (var sessionId : store.ahead(personId, clock.instant())) {
            jdbi.useTransaction(handle -> leave(handle, personId, sessionId));
        }
    }

    /** For somebody who wants nothing kept: seats ahead are handed on, those behind forgotten. */
    void erase(long personId) {
        depart(personId);
        jdbi.useTransaction(
                _ -> {
                    store.countErased(personId);
                    store.erase(personId);
                });
    }

    /**
     * For somebody who leads it from now on, or gives up. In the transaction that holds the
     * session; whether it was a seat, empty when they had not asked for one.
     */
    Optional<Boolean> free(Held held, long personId) {
        var seated = store.remove(held.id(), personId);
        seated.filter(it -> it).ifPresent(_ -> sessions.count(held.id(), -1, 0));
        return seated;
    }

    /** Gives free seats to those who wait, in their order. In the transaction that holds it. */
    void fill(long sessionId, String title) {
        var held = sessions.hold(sessionId);
        var next = store.nextInLine(sessionId, held.free());
        if (!next.isEmpty()) {
            store.seat(sessionId, next, clock.instant());
            sessions.count(sessionId, next.size(), 0);
            news.freed(sessionId, title, next);
        }
    }

    private Seating ask(Held held, long personId) {
        var now = clock.instant();
        boolean free = held.free() > 0;
        if (store.insert(
                held.id(), personId, held.asked() + 1, now, Optional.of(now).filter(_ -> free))) {
            sessions.count(held.id(), free ? 1 : 0, 1);
            if (free) {
                news.seated(held.id(), personId);
            }
            return free ? new Seated() : new Waiting();
        }
        return store.isSeated(held.id(), personId).orElseThrow() ? new Seated() : new Waiting();
    }

    private boolean leave(Handle handle, long personId, long sessionId) {
        handle.afterCommit(onChange);
        var held = sessions.hold(sessionId);
        if (!held.isOpenAt(clock.instant())) {
            return false;
        }
        free(held, personId).ifPresent(seated -> news.givenBack(sessionId, personId, seated));
        sessions.session(sessionId, personId).ifPresent(it -> fill(sessionId, it.title()));
        return true;
    }
}
