package relais.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place between two items of the feed, as it stands in the address: the item that came last. */
public record FeedPosition(Instant publishedAt, long id) {

    private static final Pattern WRITTEN = Pattern.compile("([\\dTZ:.-]{10,32})_(\\d{1,18})");

    /** Before the newest of what is out by now. */
    public static FeedPosition top(Instant now) {
        return new FeedPosition(now, Long.MAX_VALUE);
    }

    static FeedPosition after(ContentItem item) {
        return new FeedPosition(item.publishedAt(), item.id());
    }

    /** Empty for what was not written by us. What is to come stays to come. */
    static Optional<FeedPosition> of(String written, Instant now) {
        var found = WRITTEN.matcher(written);
        try {
            return found.matches()
                    ? Optional.of(
                                    new FeedPosition(
                                            Instant.parse(found.group(1)),
                                            Long.parseLong(found.group(2))))
                            .filter(it -> !it.publishedAt().isAfter(now))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return publishedAt + "_" + id;
    }
}
