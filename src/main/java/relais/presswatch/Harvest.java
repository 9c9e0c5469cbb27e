package relais.presswatch;

import relais.web.WebLink;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * The entries of a feed that are fit to be kept, each once.
 *
 * @param all how many there were
 * @param refused how many held nothing
 */
record Harvest(Collection<FeedEntry> entries, int all, int refused) {

    private static final int MOST = 500;

    static Harvest of(Fetched fetched, Instant now) throws FeedFailure {
        var feed = FeedReader.read(fetched);
        var entries = new LinkedHashMap<String, FeedEntry>();
        int all = 0;
        int refused = 0;
        for (var raw : feed.entries().subList(0, Math.min(MOST, feed.entries().size()))) {
            // without a date of their own, entries stay in the order of the feed
            var fetchedAt = now.minusMillis(all++);
            var entry = FeedEntry.tidied(raw, base(feed, fetched), fetchedAt);
            entry.ifPresent(it -> entries.putIfAbsent(it.guid(), it));
            refused += entry.isEmpty() ? 1 : 0;
        }
        return new Harvest(entries.values(), all, refused);
    }

    FetchReport report(Intake.Result taken) {
        return new FetchReport(
                all,
                taken.added(),
                taken.changed(),
                all - refused - entries.size(),
                refused,
                FetchReport.counted(entries));
    }

    /**
     * What relative links are relative to: where the feed says it belongs, else where it came from.
     */
    private static Optional<URI> base(RawFeed feed, Fetched fetched) {
        return WebLink.of(feed.home(), fetched.from()).map(URI::create).or(fetched::from);
    }
}
