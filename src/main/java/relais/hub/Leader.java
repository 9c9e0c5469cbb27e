package relais.hub;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.util.Optional;

/**
 * What one leader does in the programme.
 *
 * @param modules completed by now
 * @param proteges whom they sponsor at present
 * @param lastModule the title of the module completed last
 */
public record Leader(
        @Nested PersonCard person, int modules, int proteges, Optional<String> lastModule) {}
