package relais.feed;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.people.Person;
import relais.support.Given;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A feed that reads from src/test/resources/feeds and from this machine, at a time that stands. */
final class Sources implements AutoCloseable {

    final Feed feed;

    Sources(Jdbi jdbi) {
        this(jdbi, true, Duration.ofSeconds(10));
    }

    Sources(Jdbi jdbi, boolean privateAddresses, Duration patience) {
        var clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
        feed =
                new Feed(
                        jdbi,
                        new ActivityLedger(jdbi, clock, () -> {}),
                        clock,
                        new FeedAccess(
                                Path.of("src/test/resources/feeds"),
                                false,
                                privateAddresses,
                                64 * 1024,
                                patience));
    }

    /** The source after it was read once. */
    FeedSource read(String address) {
        var source = add(address);
        feed.pressWatch().fetch(source);
        return again(source);
    }

    FeedSource add(String address) {
        long id =
                feed.pressWatch()
                        .add(address, "A source", "en", Optional.empty(), Optional.empty())
                        .orElseThrow();
        return feed.pressWatch().one(id, "en").orElseThrow();
    }

    FeedSource again(FeedSource source) {
        return feed.pressWatch().one(source.id(), "en").orElseThrow();
    }

    List<ContentItem> items(Person reader) {
        return feed.newest(reader, "en", FeedFilter.ALL, FeedPosition.top(Given.NOW), 100);
    }

    @Override
    public void close() {
        feed.close();
    }
}
