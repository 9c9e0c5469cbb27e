package relais.badges;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Something that can be earned: by a rule, or because HR or colleagues saw it. */
public record Badge(
        long id,
        String uid,
        String slug,
        Kind kind,
        String shape,
        String symbol,
        int hue,
        Optional<String> picture,
        String name,
        String description,
        String criteria,
        Audience audience,
        int levels,
        Optional<Integer> validityMonths,
        int noticeDays,
        Optional<Instant> retiredAt,
        int version,
        int nominators) {

    /** Who gives it. */
    public enum Kind {
        AUTOMATIC,
        HR,
        /** Enough colleagues, each of whom nominates. */
        PEERS
    }

    /** Whom it is for. */
    public enum Audience {
        EVERYONE,
        AMBASSADORS,
        CHAMPIONS
    }

    /** A rule gives it. */
    public boolean isAutomatic() {
        return kind == Kind.AUTOMATIC;
    }

    /** HR gives it. */
    public boolean isGiven() {
        return kind == Kind.HR && !isRetired();
    }

    /** Colleagues give it, by putting names forward. */
    public boolean isNominated() {
        return kind == Kind.PEERS && !isRetired();
    }

    public boolean isRetired() {
        return retiredAt.isPresent();
    }

    /** The address of the uploaded picture; null when the portal draws it. */
    public String pictureUrl() {
        return pictureUrl(slug, picture);
    }

    static String pictureUrl(String slug, Optional<String> picture) {
        return picture.map(hash -> "/badges/" + slug + "/picture/" + hash).orElse(null);
    }

    /** Until when an award lasts that begins then; empty: for ever. */
    Optional<Instant> until(Instant from, ZoneId zone) {
        return validityMonths.map(months -> from.atZone(zone).plusMonths(months).toInstant());
    }
}
