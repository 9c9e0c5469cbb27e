package relais.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.ActivityLedger;
import relais.support.Cast;
import relais.support.TestDatabase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

class LibraryTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @Test
    void the_demo_brings_press_watch_with_a_broken_source() {
        var ada = new Cast(database.jdbi()).ada();
        var clock = Clock.systemUTC();
        var ledger = new ActivityLedger(database.jdbi(), clock, () -> {});
        var access =
                new FeedAccess(
                        Path.of("target/none"), true, false, 5_000_000, Duration.ofSeconds(5));

        try (var feed = new Feed(database.jdbi(), ledger, clock, access)) {
            feed.loadStarter();
            feed.loadDemo();

            var sources = feed.pressWatch().all("en");
            assertThat(sources)
                    .extracting(FeedSource::state)
                    .containsOnlyOnce(FeedSource.State.FAILING)
                    .filteredOn(FeedSource.State.FINE::equals)
                    .hasSize(3);
            var french =
                    feed.newest(ada, "fr", FeedFilter.ALL, FeedPosition.top(clock.instant()), 200);
            assertThat(french).filteredOn(ContentItem::isPress).hasSizeGreaterThanOrEqualTo(24);
        }
    }
}
