package relais.presswatch;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.feed.ContentItem;
import relais.feed.Feed;
import relais.feed.FeedFilter;
import relais.feed.FeedPosition;
import relais.outside.Limits;
import relais.outside.LinkPreviews;
import relais.outside.Outside;
import relais.people.Person;
import relais.settings.Settings;
import relais.support.Given;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A feed that reads from src/test/resources/feeds and from this machine, at a time that stands. */
public final class Sources implements AutoCloseable {

    final Feed feed;
    final PressWatch pressWatch;
    final LinkPreviews previews;
    private final Outside outside;

    public Sources(Jdbi jdbi) {
        this(jdbi, true, Duration.ofSeconds(10));
    }

    Sources(Jdbi jdbi, boolean privateAddresses, Duration patience) {
        var clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
        feed = new Feed(jdbi, new ActivityLedger(jdbi, clock, () -> {}), clock);
        var limits = new Limits(privateAddresses, 64 * 1024, patience, Duration.ZERO);
        outside = new Outside(jdbi, clock, limits);
        previews = new LinkPreviews(jdbi, outside, clock);
        pressWatch =
                new PressWatch(
                        jdbi,
                        feed,
                        outside,
                        previews,
                        new Settings(jdbi, clock),
                        clock,
                        FeedAccess.of(Path.of("src/test/resources"), false, limits));
    }

    /** The source after it was read once. */
    public FeedSource read(String address) {
        var source = add(address);
        pressWatch.fetch(source);
        return again(source);
    }

    /** One that publishes by itself. */
    FeedSource add(String address) {
        return add(address, true);
    }

    FeedSource add(String address, boolean publishes) {
        long id =
                pressWatch
                        .add(
                                address,
                                "A source",
                                "en",
                                Optional.empty(),
                                publishes,
                                Optional.empty())
                        .orElseThrow();
        return pressWatch.one(id, "en").orElseThrow();
    }

    FeedSource again(FeedSource source) {
        return pressWatch.one(source.id(), "en").orElseThrow();
    }

    List<ContentItem> items(Person reader) {
        return feed.newest(reader, "en", FeedFilter.ALL, FeedPosition.top(Given.NOW), 100);
    }

    @Override
    public void close() {
        outside.close();
    }
}
