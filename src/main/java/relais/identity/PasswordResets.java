package relais.identity;

import org.jdbi.v3.core.Jdbi;

import relais.mail.Outbox;
import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Links that let somebody choose a new password: once, and for an hour. */
public final class PasswordResets {

    private static final Duration VALID = Duration.ofHours(1);
    private static final int OPEN_AT_ONCE = 5;

    private final Jdbi jdbi;
    private final IdentityStore store;
    private final PeopleStore people;
    private final Outbox outbox;
    private final Clock clock;

    public PasswordResets(Jdbi jdbi, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(IdentityStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Mails a link, if there is an account; nobody fills another's mailbox with them. */
    void mailTo(String email) {
        people.activeByEmail(email)
                .filter(it -> store.openResets(it.id(), clock.instant()) < OPEN_AT_ONCE)
                .ifPresent(it -> jdbi.useTransaction(_ -> mail(it)));
    }

    /**
     * The path of a new link, for an administrator to hand over; empty where nobody has this
     * address.
     */
    public Optional<String> pathFor(String email) {
        return people.activeByEmail(email).map(this::newPath);
    }

    Optional<Person> personFor(Token token) {
        return store.resetFor(token.hash(), clock.instant()).flatMap(people::active);
    }

    void forgetOld() {
        store.dropExpiredResets(clock.instant());
    }

    void mail(Person person) {
        if (outbox.isOpen()) {
            outbox.send(person.id(), "password-reset", Map.of("path", newPath(person)));
        }
    }

    private String newPath(Person person) {
        var token = Token.forLink();
        store.addReset(token.hash(), person.id(), clock.instant().plus(VALID));
        return "/login/reset/" + token.text();
    }
}
