package relais.kudos;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.LocalDate;
import java.util.Optional;

/** One person in one spotlight that is on today. */
public record Lit(
        long id,
        String text,
        Optional<String> aboutPath,
        Optional<String> aboutTitle,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nested("p_") PersonCard person) {}
