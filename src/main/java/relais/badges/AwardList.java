package relais.badges;

import java.time.Instant;
import java.util.Optional;

/** A badge for many: what is given, why, and how far it has come. */
public record AwardList(
        long id,
        String slug,
        int level,
        String badgeName,
        String levelName,
        String shape,
        String symbol,
        int hue,
        Optional<String> picture,
        String reason,
        Optional<String> evidence,
        Instant madeAt,
        Optional<Instant> confirmedAt,
        Optional<Instant> finishedAt,
        int toGive,
        int given,
        int held,
        int unknown,
        int beyond,
        int unfit,
        int twice) {

    /** What becomes of a line. */
    public enum Outcome {
        TO_GIVE,
        GIVEN,
        HELD,
        UNKNOWN,
        BEYOND,
        UNFIT,
        TWICE
    }

    /** A line for which nothing is given, and why. */
    public record Line(int line, String text, Outcome outcome, Optional<String> name) {}

    public boolean isConfirmed() {
        return confirmedAt.isPresent();
    }

    public boolean isAtWork() {
        return isConfirmed() && finishedAt.isEmpty();
    }

    /** Not for them, for one reason or another. */
    public int notEligible() {
        return beyond + unfit;
    }

    public String title() {
        return levelName.isEmpty() ? badgeName : badgeName + " · " + levelName;
    }

    public String pictureUrl() {
        return Badge.pictureUrl(slug, picture);
    }
}
