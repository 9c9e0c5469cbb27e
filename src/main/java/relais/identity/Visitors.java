package relais.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jdbi.v3.core.Jdbi;

import relais.people.PeopleStore;
import relais.people.Person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom sessions belong to. Each request asks MariaDB whether the session still holds and how often
 * the rights of its person changed; the person themselves, eight tables away, a node keeps until
 * that number changes, or the day, as labels end by date. Rights that were lost are never used
 * again, on any node.
 */
final class Visitors {

    private static final int KEPT = 20_000;

    private record Kept(Person person, long rightsVersion, LocalDate day) {

        private boolean holds(Session session) {
            return rightsVersion == session.rightsVersion() && day.equals(session.day());
        }
    }

    private final IdentityStore sessions;
    private final PeopleStore people;
    private final Cache<Long, Kept> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

    Visitors(Jdbi jdbi) {
        sessions = jdbi.onDemand(IdentityStore.class);
        people = jdbi.onDemand(PeopleStore.class);
    }

    /** Empty when the session ended, or its person left the company. */
    Optional<Visitor> of(String sessionId, long nowMillis) {
        return sessions.session(sessionId, nowMillis)
                .flatMap(session -> person(session).map(it -> new Visitor(it, session)));
    }

    /** Read after the version, so that what is kept is never older than it says. */
    private Optional<Person> person(Session session) {
        var known = kept.getIfPresent(session.personId());
        if (known != null && known.holds(session)) {
            return Optional.of(known.person());
        }
        var person = people.active(session.personId());
        person.ifPresent(
                it ->
                        kept.put(
                                session.personId(),
                                new Kept(it, session.rightsVersion(), session.day())));
        return person;
    }
}
