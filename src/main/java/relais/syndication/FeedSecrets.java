package relais.syndication;

import org.jdbi.v3.core.Jdbi;

import relais.database.Fingerprint;
import relais.people.PeopleStore;
import relais.people.Person;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Secrets in addresses that programmes ask, which cannot sign in: one for each person and purpose.
 * It is shown once; here is only its hash.
 */
public final class FeedSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final FeedSecretStore store;
    private final PeopleStore people;
    private final Clock clock;

    public FeedSecrets(Jdbi jdbi, Clock clock) {
        this.store = jdbi.onDemand(FeedSecretStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.clock = clock;
    }

    /** Since when there is one. */
    public Optional<Instant> madeAt(Person person, Purpose purpose) {
        return store.madeAt(person.id(), purpose);
    }

    /** A new one; the one before is closed. */
    public String make(Person person, Purpose purpose) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.replace(person.id(), purpose, Fingerprint.of(secret), clock.instant());
        return secret;
    }

    public void revoke(Person person, Purpose purpose) {
        store.revoke(person.id(), purpose);
    }

    /** Empty for what was replaced or revoked, and for those who have left the company. */
    public Optional<Person> reader(String secret, Purpose purpose) {
        return store.personBy(Fingerprint.of(secret), purpose).flatMap(people::active);
    }
}
