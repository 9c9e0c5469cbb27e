package relais.badges;

import java.time.Instant;
import java.util.Optional;

/** A badge as it stands on a shelf: picture, name, and the award behind it. */
public record HeldBadge(
        long awardId,
        String slug,
        String shape,
        String symbol,
        int hue,
        Optional<String> picture,
        String name,
        int level,
        String levelName,
        Instant awardedAt,
        Optional<Instant> hiddenAt) {

    /** The badge's name, with its level's where there are several. */
    public String title() {
        return levelName.isEmpty() ? name : name + " · " + levelName;
    }

    /** The address of the uploaded picture; null when the portal draws it. */
    public String pictureUrl() {
        return Badge.pictureUrl(slug, picture);
    }
}
