package relais.presswatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.ActivityLedger;
import relais.feed.ContentItem;
import relais.feed.Feed;
import relais.feed.FeedFilter;
import relais.feed.FeedPosition;
import relais.outside.Limits;
import relais.outside.LinkPreviews;
import relais.outside.Outside;
import relais.settings.Settings;
import relais.support.Cast;
import relais.support.TestDatabase;

import java.nio.file.Path;
import java.time.Clock;

class DemoSourcesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @Test
    void the_demo_brings_press_watch_with_a_broken_source() {
        var ada = new Cast(database.jdbi()).ada();
        var clock = Clock.systemUTC();
        var feed =
                new Feed(
                        database.jdbi(),
                        new ActivityLedger(database.jdbi(), clock, () -> {}),
                        clock);
        var access = new FeedAccess(Path.of("target/none"), true, 5_000_000);

        try (var outside = new Outside(database.jdbi(), clock, Limits.of(false))) {
            var pressWatch =
                    new PressWatch(
                            database.jdbi(),
                            feed,
                            outside,
                            new LinkPreviews(database.jdbi(), outside, clock),
                            new Settings(database.jdbi(), clock),
                            clock,
                            access);
            feed.loadStarter();
            pressWatch.loadDemo();
            pressWatch.loadDemo();

            assertThat(pressWatch.all("en"))
                    .extracting(FeedSource::state)
                    .containsOnlyOnce(FeedSource.State.FAILING)
                    .filteredOn(FeedSource.State.FINE::equals)
                    .hasSize(3);
            assertThat(pressWatch.desk().waiting()).isPositive();
            assertThat(
                            feed.newest(
                                    ada,
                                    "fr",
                                    FeedFilter.ALL,
                                    FeedPosition.top(clock.instant()),
                                    200))
                    .hasSizeGreaterThanOrEqualTo(12)
                    .allMatch(ContentItem::isPress);
        }
    }
}
