package relais.badges;

import java.time.Instant;

/** A badge as it stands on a shelf: picture, name, and the award behind it. */
public record HeldBadge(
        long awardId,
        String slug,
        String shape,
        String symbol,
        int hue,
        String name,
        Instant awardedAt) {}
