package relais.labels;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.Person;
import relais.people.PersonCard;
import relais.people.Role;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's wish for the label, from the first word to HR's answer.
 *
 * @param supporter who wrote the word of support; no one: none did
 * @param supportOpen its writer agrees that colleagues read it
 * @param announced the ambassador does, too
 * @param askedAt when the ambassador asked, or agreed to their sponsor's wish
 */
public record Wish(
        long id,
        @Nested("p_") PersonCard person,
        String unitPath,
        String words,
        @Nested("s_") PersonCard supporter,
        Optional<String> support,
        boolean supportOpen,
        boolean announced,
        Instant begunAt,
        Optional<Instant> askedAt,
        Optional<Instant> answeredAt,
        Optional<Answer> answer,
        Optional<String> reason) {

    /** What became of it. */
    public enum Answer {
        AWARDED,
        NOT_YET,
        WITHDRAWN
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }

    /** The sponsor wishes it; the ambassador has said nothing yet. */
    public boolean isProposal() {
        return isOpen() && askedAt.isEmpty();
    }

    /** HR reads it and has not answered. */
    public boolean isWaiting() {
        return isOpen() && askedAt.isPresent();
    }

    public boolean is(Answer other) {
        return answer.filter(other::equals).isPresent();
    }

    /** Whether this person decides on it as HR. Nobody does on their own. */
    boolean isInReachOf(Person reader) {
        return reader.id() != person.id()
                && reader.isFor(Role.HR, unitPath, person.country())
                && askedAt.isPresent()
                && !is(Answer.WITHDRAWN);
    }

    public String url() {
        return "/hr/labels/" + id;
    }
}
