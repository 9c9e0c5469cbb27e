package relais.identity;

import org.jdbi.v3.core.Jdbi;

import relais.people.Names;
import relais.people.PeopleStore;
import relais.people.Role;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * The first start of an empty portal: whoever reads the log makes the first unit, the first
 * administrator and the first lead. Closed for good once there is an administrator.
 */
final class Setup {

    private static final Duration VALID = Duration.ofDays(7);

    private final Jdbi jdbi;
    private final SetupStore store;
    private final PeopleStore people;
    private final Credentials credentials;
    private final PasswordResets resets;
    private final Clock clock;
    private final ZoneId zone;
    private volatile boolean closed;

    Setup(Jdbi jdbi, Credentials credentials, PasswordResets resets, Clock clock, ZoneId zone) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(SetupStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.credentials = credentials;
        this.resets = resets;
        this.clock = clock;
        this.zone = zone;
    }

    boolean isOpen() {
        if (!closed) {
            closed = store.hasAdministrator();
        }
        return !closed;
    }

    /**
     * A code for the log; empty when there is nothing to set up. Other nodes have codes of their
     * own.
     */
    Optional<Token> newCode() {
        if (!isOpen()) {
            return Optional.empty();
        }
        var code = Token.toType();
        store.dropCodes(clock.instant().minus(VALID));
        store.addCode(code.hash(), clock.instant());
        return Optional.of(code);
    }

    boolean opensWith(String code) {
        return store.hasCode(new Token(code).hash());
    }

    /** The administrator's id; empty when somebody else was first. */
    Optional<Long> complete(SetupForm form) {
        return jdbi.inTransaction(
                _ -> wasFirst(form.value("code")) ? Optional.of(create(form)) : Optional.empty());
    }

    private boolean wasFirst(String code) {
        var hash = new Token(code).hash();
        var first =
                store.lockCodes().stream().anyMatch(known -> MessageDigest.isEqual(known, hash));
        if (first) {
            store.dropCodes();
        }
        return first && !store.hasAdministrator();
    }

    private long create(SetupForm form) {
        var unit = unit(form.value("unit"));
        var administrator = person(form, "email", "givenName", "familyName", unit);
        grant(administrator, Role.ADMIN);
        credentials.give(administrator, form.password());

        if (form.hasOtherLead()) {
            var lead = person(form, "leadEmail", "leadGivenName", "leadFamilyName", unit);
            grant(lead, Role.LEAD);
            people.active(lead).ifPresent(resets::mail);
        } else {
            grant(administrator, Role.LEAD);
        }
        return administrator;
    }

    private void grant(long personId, Role role) {
        people.grant(personId, role, Optional.empty(), Optional.empty(), clock.instant());
    }

    /** The directory may have been imported before. */
    private long unit(String name) {
        var words = String.join("-", Names.words(name)).toUpperCase(Locale.ROOT);
        var code = words.isEmpty() ? "HEAD" : words.substring(0, Math.min(60, words.length()));
        return store.unit(code)
                .orElseGet(
                        () -> {
                            var id = store.addUnit(code, name);
                            store.rootUnit(id);
                            return id;
                        });
    }

    private long person(
            SetupForm form, String email, String givenName, String familyName, long unitId) {
        return people.idOfEmail(form.value(email))
                .orElseGet(
                        () ->
                                newPerson(
                                        form,
                                        form.value(email),
                                        form.value(givenName),
                                        form.value(familyName),
                                        unitId));
    }

    private long newPerson(
            SetupForm form, String email, String givenName, String familyName, long unitId) {
        var id =
                store.addPerson(
                        freeHandle(Names.handle(givenName, familyName)),
                        email,
                        givenName,
                        familyName,
                        unitId,
                        form.value("country"),
                        form.value("language"),
                        zone.getId(),
                        clock.instant());
        var words = Names.words(givenName, familyName);
        store.addWords(id, Names.beginnings(words), words);
        return id;
    }

    private String freeHandle(String handle) {
        return people.idOfHandle(handle).isEmpty()
                ? handle
                : handle + "-" + new Random().nextInt(1000, 10000);
    }
}
