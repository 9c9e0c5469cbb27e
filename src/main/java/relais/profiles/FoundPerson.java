package relais.profiles;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

/** Somebody on the people page. */
public record FoundPerson(
        @Nested PersonCard card, boolean leader, boolean ambassador, boolean champion) {}
