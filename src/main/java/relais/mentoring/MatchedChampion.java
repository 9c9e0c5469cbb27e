package relais.mentoring;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

/** A champion with a free place, and what they share with whoever looks for one. */
public record MatchedChampion(@Nested PersonCard person, @Nested Common common, int free) {}
