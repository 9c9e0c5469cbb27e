package relais.labels;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who has just become a champion and appears by their own name.
 *
 * @param support the sponsor's word, where both agreed that it is read
 * @param supporter who wrote it, where they appear by their own name
 */
public record NewChampion(
        @Nested PersonCard person,
        Instant beganAt,
        boolean founding,
        Optional<String> support,
        Optional<String> supporter) {}
