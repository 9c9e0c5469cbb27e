package relais.proposals;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;

/**
 * An editor's question, or the author's reply.
 *
 * @param by no one: they have left the company
 */
public record ProposalMessage(
        long id, boolean reply, @Nested("p_") PersonCard by, String words, Instant writtenAt) {}
