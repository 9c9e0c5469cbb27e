package relais.notifications;

import java.util.Arrays;
import java.util.Locale;

/**
 * What people choose by: a sort of news, for the kinds whose names begin so. Names are stored:
 * renaming one is a migration.
 */
public enum Sort {
    MENTORING("sponsorship-", "protege-"),
    RECOGNITION("badge-", "award-", "content-", "level-", "label-", "nomination-", "spotlight-"),
    THANKS("kudos-"),
    SESSIONS("session-"),
    TRAINING("offer-"),
    PROPOSALS("proposal-"),
    COMMENTS("comment-"),
    SPACES("space-"),
    /** Told by mail at their moment, and not once more by the weekly letter. */
    PLANS("plan-"),
    REFERRALS("referral-"),
    /** Nobody can silence what fits nowhere: it is rare, and it matters. */
    OTHER;

    private final String[] beginnings;

    Sort(String... beginnings) {
        this.beginnings = beginnings;
    }

    public static Sort of(String kind) {
        return Arrays.stream(values())
                .filter(sort -> Arrays.stream(sort.beginnings).anyMatch(kind::startsWith))
                .findFirst()
                .orElse(OTHER);
    }

    public boolean canBeSilenced() {
        return this != OTHER;
    }

    /** The part of a message's key that names this sort. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
