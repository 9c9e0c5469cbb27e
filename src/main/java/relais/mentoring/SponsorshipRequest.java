package relais.mentoring;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's question to a champion, with the one who is on the other side of it for whoever looks.
 * A succession is a question that the portal put because a sponsor left.
 *
 * @param offered whether the champion proposed it; then it is for the protégé to answer
 * @param successorOf the sponsor whose protégé they were, or still are until it is accepted
 */
public record SponsorshipRequest(
        long id,
        long protegeId,
        long championId,
        @Nested("other") PersonCard other,
        String message,
        boolean offered,
        Optional<Long> successorOf,
        Optional<String> leftSponsor,
        Instant askedAt,
        Optional<String> answer) {

    public boolean isOpen() {
        return answer.isEmpty();
    }

    public boolean isSuccession() {
        return leftSponsor.isPresent();
    }
}
