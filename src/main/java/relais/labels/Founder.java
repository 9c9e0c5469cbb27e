package relais.labels;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A founding champion: with whom a tree begins. */
public record Founder(
        long labelId,
        Instant beganAt,
        LocalDate validUntil,
        String reason,
        Optional<String> awardedBy,
        @Nested PersonCard person) {}
