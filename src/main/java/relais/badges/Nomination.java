package relais.badges;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;
import java.util.Optional;

/**
 * That a colleague put somebody's name forward, and what for.
 *
 * @param person the other of the two
 * @param settled it has helped to give an award
 * @param awardId that award, where the reader may see it
 */
public record Nomination(
        long id,
        String badgeName,
        String shape,
        String symbol,
        int hue,
        String slug,
        Optional<String> picture,
        @Nested("p_") PersonCard person,
        String reason,
        Instant madeAt,
        boolean settled,
        Optional<Long> awardId) {

    /** The address of the uploaded picture; null when the portal draws it. */
    public String pictureUrl() {
        return Badge.pictureUrl(slug, picture);
    }
}
