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
import java.util.List;

class LibraryTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @Test
    void the_demo_brings_articles_in_both_languages_and_press_watch_with_a_broken_source() {
        var ada = new Cast(database.jdbi()).ada();
        var clock = Clock.systemUTC();
        var ledger = new ActivityLedger(database.jdbi(), clock, () -> {});
        var access =
                new FeedAccess(
                        Path.of("target/none"), true, false, 5_000_000, Duration.ofSeconds(5));

        try (var feed = new Feed(database.jdbi(), ledger, clock, access)) {
            feed.loadStarter();
            feed.loadDemo(clock.instant());
            feed.loadDemo(clock.instant());

            var sources = feed.pressWatch().all("en");
            assertThat(sources)
                    .extracting(FeedSource::state)
                    .containsOnlyOnce(FeedSource.State.FAILING)
                    .filteredOn(FeedSource.State.FINE::equals)
                    .hasSize(3);
            var french =
                    feed.newest(ada, "fr", FeedFilter.ALL, FeedPosition.top(clock.instant()), 200);
            var english =
                    feed.newest(ada, "en", FeedFilter.ALL, FeedPosition.top(clock.instant()), 200);
            assertThat(own(french))
                    .hasSizeGreaterThanOrEqualTo(12)
                    .allMatch(it -> it.language().equals("fr"));
            assertThat(own(english))
                    .hasSameSizeAs(own(french))
                    .allMatch(it -> it.language().equals("en"));
            assertThat(own(english))
                    .allMatch(it -> it.topicName().isPresent() && it.authorName().isPresent());
            assertThat(french).filteredOn(ContentItem::isPress).hasSizeGreaterThanOrEqualTo(24);
        }
    }

    private static List<ContentItem> own(List<ContentItem> items) {
        return items.stream().filter(it -> !it.isPress()).toList();
    }
}
