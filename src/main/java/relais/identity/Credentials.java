package relais.identity;

import org.jdbi.v3.core.Jdbi;

import relais.mail.Outbox;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who has which password. A change of it ends every session that the old one opened. */
public final class Credentials {

    private final Jdbi jdbi;
    private final IdentityStore store;
    private final Outbox outbox;
    private final Clock clock;
    private final Passwords passwords = new Passwords();

    public Credentials(Jdbi jdbi, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(IdentityStore.class);
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whose address and password these are. Takes as long when there is no such account. */
    Optional<Account> prove(String email, String password) {
        var account = email.isBlank() ? Optional.<Account>empty() : store.account(email.strip());
        var right = passwords.isRight(password, account.flatMap(Account::hash));
        return account.filter(_ -> right);
    }

    boolean isRight(long personId, String password) {
        return passwords.isRight(password, store.hash(personId));
    }

    /** For accounts that somebody else makes, such as those of the demonstration. */
    public void give(long personId, String password) {
        store.changePassword(personId, passwords.hash(password), clock.instant());
    }

    /** The same to several, hashed once: it is no secret anyway. */
    public void give(Collection<Long> personIds, String password) {
        var hash = passwords.hash(password);
        personIds.forEach(it -> store.changePassword(it, hash, clock.instant()));
    }

    /** Tells the person, who may not have been the one who did it. */
    void change(long personId, String password) {
        var hash = passwords.hash(password);
        jdbi.useTransaction(_ -> store(personId, hash));
    }

    /** Only with a link that nobody used before; false otherwise. */
    boolean changeBy(Token reset, long personId, String password) {
        var hash = passwords.hash(password);
        return jdbi.inTransaction(
                _ -> {
                    var first = store.useReset(reset.hash(), clock.instant());
                    if (first) {
                        store(personId, hash);
                    }
                    return first;
                });
    }

    private void store(long personId, String hash) {
        store.changePassword(personId, hash, clock.instant());
        store.dropResets(personId);
        store.endSessions(personId, "");
        outbox.send(personId, "password-changed", Map.of());
    }
}
