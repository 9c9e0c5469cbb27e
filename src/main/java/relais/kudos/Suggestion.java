package relais.kudos;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

/** Somebody who was thanked so often and never stood in the spotlight. */
public record Suggestion(@Nested PersonCard person, int received) {}
