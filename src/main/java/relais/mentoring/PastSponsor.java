package relais.mentoring;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who sponsored a person once, or still does.
 *
 * @param person no one: they have left the company
 */
public record PastSponsor(@Nested PersonCard person, Instant since, Optional<Instant> endedAt) {}
