package relais.mentoring;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

/** Somebody who looks for a sponsor, and what they share with the champion who reads it. */
public record Seeker(@Nested PersonCard person, String wish, @Nested Common common) {}
