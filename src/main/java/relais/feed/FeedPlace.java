package relais.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place between two pieces of somebody's feed, as it stands in the address: who came last. */
public record FeedPlace(LocalDate week, int tier, Instant publishedAt, long id) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)_(\\d)_([\\dTZ:.-]{10,32})_(\\d{1,18})");

    /** Before all weeks and after what is pinned, for which a page has room. */
    private static final LocalDate TOP = LocalDate.of(9999, 12, 27);

    static FeedPlace after(Ranked last) {
        return new FeedPlace(
                last.because() == Because.PINNED ? TOP : last.week(),
                last.tier(),
                last.item().publishedAt(),
                last.item().id());
    }

    /** Empty for what was not written by us. */
    static Optional<FeedPlace> of(String written) {
        var found = WRITTEN.matcher(written);
        try {
            return found.matches()
                    ? Optional.of(
                            new FeedPlace(
                                    LocalDate.parse(found.group(1)),
                                    Integer.parseInt(found.group(2)),
                                    Instant.parse(found.group(3)),
                                    Long.parseLong(found.group(4))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Whether a piece comes after this place; what is pinned never does. */
    boolean isBefore(Ranked ranked) {
        if (ranked.because() == Because.PINNED) {
            return false;
        } else if (!ranked.week().equals(week)) {
            return ranked.week().isBefore(week);
        } else if (ranked.tier() != tier) {
            return ranked.tier() > tier;
        } else if (!ranked.item().publishedAt().equals(publishedAt)) {
            return ranked.item().publishedAt().isBefore(publishedAt);
        } else {
            return ranked.item().id() < id;
        }
    }

    @Override
    public String toString() {
        return week + "_" + tier + "_" + publishedAt + "_" + id;
    }
}
