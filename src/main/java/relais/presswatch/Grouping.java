package relais.presswatch;

import relais.database.JsonRows;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Finds out whether another source told the same story, by its link or by its title. */
final class Grouping {

    private static final Duration ABOUT_THEN = Duration.ofDays(3);

    private final EntryStore entries;

    Grouping(EntryStore entries) {
        this.entries = entries;
    }

    /** A new one where nobody told it before. */
    long storyOf(FeedSource source, FeedEntry entry, Optional<byte[]> link, Instant now) {
        var headline = Headline.of(entry.title());
        return link.flatMap(it -> entries.withLink(source.id(), it))
                .or(() -> withTitle(source, entry, headline))
                .orElseGet(() -> begin(source, entry, headline, now));
    }

    private Optional<Long> withTitle(FeedSource source, FeedEntry entry, Headline headline) {
        if (!headline.isTelling()) {
            return Optional.empty();
        }
        var at = entry.publishedAt();
        return entries
                .likely(
                        source.id(),
                        at.minus(ABOUT_THEN),
                        at.plus(ABOUT_THEN),
                        headline.tellingShingles())
                .stream()
                .filter(it -> headline.saysTheSameAs(Headline.of(it.title())))
                .map(EntryStore.Likely::storyId)
                .findFirst();
    }

    private long begin(FeedSource source, FeedEntry entry, Headline headline, Instant now) {
        long story = entries.insertStory(source.topicId(), entry.publishedAt(), now);
        if (headline.isTelling()) {
            entries.insertShingles(JsonRows.of(headline.shingles()), entry.publishedAt(), story);
        }
        return story;
    }
}
