package relais.proposals;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

/** Somebody whom a proposal names beside its author, or who would rather not be. */
public record ProposalCredit(@Nested PersonCard person, boolean declined) {}
