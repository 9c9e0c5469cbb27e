package relais.certificates;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.Person;
import relais.people.Role;

import java.time.Instant;
import java.util.Optional;

/**
 * A certificate as it was issued: under this number, to this name, in these words.
 *
 * @param presentGivenName as the directory has it today
 * @param successor the number under which it is valid after this one was replaced
 */
public record Certificate(
        long id,
        @Nested CertificateNumber number,
        long pathId,
        String givenName,
        String familyName,
        Edition edition,
        Instant completedAt,
        Instant issuedAt,
        Optional<Instant> replacedAt,
        Optional<String> successor,
        Optional<Instant> revokedAt,
        Optional<String> revocationReason,
        long personId,
        String handle,
        String language,
        String presentGivenName,
        String presentFamilyName,
        String unitPath,
        String country) {

    public String name() {
        return givenName + " " + familyName;
    }

    public String presentName() {
        return presentGivenName + " " + presentFamilyName;
    }

    public boolean isRevoked() {
        return revokedAt.isPresent();
    }

    public boolean isReplaced() {
        return replacedAt.isPresent();
    }

    public boolean isValid() {
        return !isRevoked() && !isReplaced();
    }

    public boolean isOf(Person person) {
        return personId == person.id();
    }

    /** Whether this person, as HR or lead, may revoke it. Nobody may for themselves. */
    public boolean isInReachOf(Person person) {
        return !isOf(person)
                && (person.isFor(Role.HR, unitPath, country)
                        || person.isFor(Role.LEAD, unitPath, country));
    }

    /** Whether its holder has another name today, so that it can be issued anew. */
    public boolean isOutdated() {
        return isValid()
                && !(givenName.equals(presentGivenName) && familyName.equals(presentFamilyName));
    }

    public String url() {
        return "/certificates/" + number;
    }
}
