package relais.labels;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A label that ends soon, or has just run out and can still be renewed.
 *
 * @param proteges whom the champion sponsors now
 */
public record Due(
        long labelId,
        LocalDate validUntil,
        boolean founding,
        Instant beganAt,
        boolean expired,
        @Nested PersonCard person,
        int proteges) {}
