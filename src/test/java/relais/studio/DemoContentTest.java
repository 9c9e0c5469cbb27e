package relais.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.ActivityLedger;
import relais.feed.ContentItem;
import relais.feed.Feed;
import relais.files.Files;
import relais.media.Media;
import relais.notifications.Notifications;
import relais.outside.Limits;
import relais.outside.LinkPreviews;
import relais.outside.Outside;
import relais.programme.Waves;
import relais.settings.Settings;
import relais.support.Cast;
import relais.support.TestDatabase;

import java.time.Clock;
import java.util.List;

class DemoContentTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @Test
    void the_demo_brings_articles_in_both_languages_one_planned_and_one_in_the_making() {
        var cast = new Cast(database.jdbi());
        var clock = Clock.systemUTC();
        var ledger = new ActivityLedger(database.jdbi(), clock, () -> {});
        var feed = new Feed(database.jdbi(), ledger, clock);
        feed.loadStarter();
        var jdbi = database.jdbi();
        var media = new Media(jdbi, new Files(jdbi, clock), new Settings(jdbi, clock), clock);
        var previews = new LinkPreviews(jdbi, new Outside(jdbi, clock, Limits.of(false)), clock);
        var studio =
                new Studio(
                        jdbi,
                        feed,
                        media,
                        previews,
                        new Waves(jdbi, clock),
                        new Notifications(jdbi, clock),
                        clock);
        studio.loadDemo(clock.instant());
        studio.loadDemo(clock.instant());

        var french = feed.forHub(cast.ada(), "fr", 50);
        var english = feed.forHub(cast.ada(), "en", 50);
        assertThat(french)
                .hasSizeGreaterThanOrEqualTo(12)
                .allMatch(it -> it.language().equals("fr"));
        assertThat(english)
                .hasSameSizeAs(french)
                .allMatch(it -> it.language().equals("en"))
                .allMatch(it -> it.topicName().isPresent() && it.authorName().isPresent())
                .doesNotHaveDuplicates();
        assertThat(studio.drafts(cast.carla(), "en")).hasSize(1);
        assertThat(unseen(studio, cast, french)).hasSize(1);
    }

    private static List<Piece> unseen(Studio studio, Cast cast, List<ContentItem> seen) {
        var ids = seen.stream().map(ContentItem::id).toList();
        return studio
                .published(
                        cast.carla(),
                        Clock.systemUTC().instant().plusSeconds(60),
                        Long.MAX_VALUE,
                        50,
                        "fr")
                .stream()
                .filter(it -> !ids.contains(it.itemId().orElseThrow()))
                .toList();
    }
}
