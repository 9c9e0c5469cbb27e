package relais.sessions;

import org.jdbi.v3.core.Jdbi;

import relais.people.PeopleStore;
import relais.people.Person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Addresses by which calendar programmes, which cannot sign in, read one person's sessions. The
 * secret is shown once; here is only its hash.
 */
final class CalendarFeeds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final CalendarFeedStore store;
    private final PeopleStore people;
    private final Clock clock;

    CalendarFeeds(Jdbi jdbi, Clock clock) {
        this.store = jdbi.onDemand(CalendarFeedStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.clock = clock;
    }

    /** Since when there is one. */
    Optional<Instant> madeAt(Person person) {
        return store.madeAt(person.id());
    }

    /** The path of a new one; the one before is closed. */
    String make(Person person) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.replace(person.id(), hash(secret), clock.instant());
        return "/sessions/calendar/" + secret + ".ics";
    }

    void revoke(Person person) {
        store.revoke(person.id());
    }

    /** Empty for what was replaced or revoked, and for those who have left the company. */
    Optional<Person> reader(String secret) {
        return store.personBy(hash(secret)).flatMap(people::active);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
