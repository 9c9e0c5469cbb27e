package relais.presswatch;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.feed.Feed;
import relais.outside.LinkPreviews;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Reads a source. One that cannot be read says why and changes nothing; one that can is kept whole,
 * in one transaction.
 */
final class SourceReader {

    private static final Logger log = LoggerFactory.getLogger(SourceReader.class);

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final SourceStore store;
    private final Feed feed;
    private final Intake intake;
    private final FeedDownload download;
    private final Clock clock;

    SourceReader(Jdbi jdbi, Feed feed, LinkPreviews previews, FeedDownload download, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(SourceStore.class);
        this.feed = feed;
        this.intake = new Intake(jdbi, feed, previews);
        this.download = download;
        this.clock = clock;
    }

    void read(FeedSource source) {
        var now = clock.instant();
        try {
            var fetched = download.get(source);
            if (fetched.isPresent()) {
                keep(source, fetched.get(), Harvest.of(fetched.get(), now), now);
            } else {
                store.unchanged(source.id(), now);
            }
        } catch (FeedFailure e) {
            fail(source, e, now);
        }
    }

    private void keep(FeedSource source, Fetched fetched, Harvest harvest, Instant now) {
        jdbi.useTransaction(
                _ -> {
                    store.lock(source.id());
                    var taken = intake.take(source, harvest.entries(), now);
                    store.worked(
                            source.id(),
                            harvest.report(taken).json(),
                            fetched.etag(),
                            fetched.lastModified(),
                            fetched.movedTo(),
                            now);
                    if (taken.shows()) {
                        feed.press().changed();
                    }
                });
    }

    private void fail(FeedSource source, FeedFailure failure, Instant now) {
        log.info("Source {} could not be read: {}", source.id(), failure.getMessage());
        if (failure.problem() == Problem.BUSY) {
            store.postpone(source.id(), now.plus(A_MOMENT));
        } else {
            store.failed(source.id(), failure.problem(), failure.detail(), failure.retryAt(), now);
            if (failure.isGoneForGood()) {
                store.pause(source.id(), now);
            }
        }
    }
}
