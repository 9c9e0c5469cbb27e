package relais.proposals;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;

/** A proposal in a list: without its words. */
public record ProposalLine(
        long id,
        Kind kind,
        String title,
        @Nested("a_") PersonCard author,
        Instant changedAt,
        @Nested Course course) {}
