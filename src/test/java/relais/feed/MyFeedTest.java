package relais.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.ActivityLedger;
import relais.database.QueryMeter;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is for whom, and in which order. */
class MyFeedTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final ZoneId ZONE = ZoneOffset.UTC;

    final Jdbi jdbi = database.jdbi();
    Feed feed;
    Person ada;
    Person carla;

    @BeforeEach
    void begin() {
        var clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
        feed = new Feed(jdbi, new ActivityLedger(jdbi, clock, () -> {}), clock);
        var cast = new Cast(jdbi);
        ada = cast.ada();
        carla = cast.carla();
        feed.loadStarter();
    }

    @Test
    void within_a_week_what_one_follows_comes_first_then_ones_country_then_ones_language() {
        follow("environment");
        publish("rest", 1, Audience.EVERYONE, Optional.empty(), "en");
        publish("other language", 1, Audience.EVERYONE, Optional.empty(), "xx");
        publish("country", 2, in(ada.country()), Optional.empty(), "en");
        publish("topic", 3, Audience.EVERYONE, Optional.of("environment"), "en");
        publish("last week", 8, Audience.EVERYONE, Optional.of("environment"), "en");

        assertThat(all(4))
                .extracting(it -> it.item().title())
                .containsExactly("topic", "country", "rest", "other language", "last week");
        assertThat(all(4))
                .extracting(Ranked::because)
                .containsExactly(
                        Because.TOPIC, Because.COUNTRY, Because.NONE, Because.NONE, Because.TOPIC);
    }

    @Test
    void what_is_for_others_is_nowhere() {
        long elsewhere = publish("elsewhere", 1, in("ZZ"), Optional.empty(), "en");
        long family =
                publish(
                        "family",
                        1,
                        new Audience(Set.of(), Set.of(), Set.of("Nobody’s"), Set.of()),
                        Optional.empty(),
                        "en");
        long both =
                publish(
                        "both",
                        1,
                        new Audience(
                                Set.of(ada.country()), Set.of(ada.unitId()), Set.of(), Set.of()),
                        Optional.empty(),
                        "en");

        assertThat(all(5)).extracting(it -> it.item().id()).containsExactly(both);
        assertThat(newest()).extracting(ContentItem::id).containsExactly(both);
        assertThat(feed.forHub(ada, 5)).extracting(ContentItem::id).containsExactly(both);
        assertThat(feed.article(ada, "en", elsewhere)).isEmpty();
        assertThat(feed.article(ada, "en", family)).isEmpty();
        assertThat(feed.article(ada, "en", both)).isPresent();
    }

    @Test
    void a_unit_means_everybody_below_it() {
        var root = Long.parseLong(ada.unitPath().split("/")[1]);
        publish(
                "all",
                1,
                new Audience(Set.of(), Set.of(root), Set.of(), Set.of()),
                Optional.empty(),
                "en");

        assertThat(all(5)).hasSize(1);
        assertThat(newest()).hasSize(1);
    }

    @Test
    void what_is_for_a_wave_is_for_those_in_it_from_the_moment_they_are() {
        long pilot = wave("Pilot");
        long later = wave("Later");
        long hers = publish("pilot", 1, forWaves(pilot), Optional.empty(), "en");
        long either = publish("either", 1, forWaves(pilot, later), Optional.empty(), "en");
        long others = publish("later", 1, forWaves(later), Optional.empty(), "en");

        assertThat(seen()).isEmpty();
        comeIn(pilot);
        assertThat(seen()).containsExactlyInAnyOrder(hers, either);
        assertThat(feed.article(ada, "en", others)).isEmpty();
        comeIn(later);
        assertThat(seen()).containsExactlyInAnyOrder(either, others);
    }

    @Test
    void a_piece_for_a_wave_and_a_country_is_for_those_of_both() {
        long pilot = wave("Pilot");
        comeIn(pilot);
        publish(
                "elsewhere",
                1,
                new Audience(Set.of("ZZ"), Set.of(), Set.of(), Set.of(pilot)),
                Optional.empty(),
                "en");
        long both =
                publish(
                        "both",
                        1,
                        new Audience(
                                Set.of(ada.country()),
                                Set.of(ada.unitId()),
                                Set.of(),
                                Set.of(pilot)),
                        Optional.empty(),
                        "en");

        assertThat(seen()).containsExactly(both);
    }

    @Test
    void pages_show_each_piece_once_through_hundreds_of_weeks() {
        follow("environment");
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 520; i++) {
            var topic = Optional.of("environment").filter(_ -> ids.size() % 3 == 0);
            ids.add(publish("piece " + i, 3 * i, Audience.EVERYONE, topic, "en"));
        }

        var shown = new ArrayList<Long>();
        var after = Optional.<FeedPlace>empty();
        var page = page(after, 37);
        while (!page.isEmpty()) {
            page.forEach(it -> shown.add(it.item().id()));
            after = Optional.of(FeedPlace.after(page.getLast()));
            // what comes out while somebody reads on stands further up
            publish("fresh " + shown.size(), 0, Audience.EVERYONE, Optional.empty(), "en");
            page = page(after, 37);
        }

        assertThat(new HashSet<>(shown))
                .hasSameSizeAs(shown)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void a_first_page_that_reaches_into_a_full_week_takes_no_query_more() {
        for (int i = 0; i < 410; i++) {
            publish("then " + i, 20, Audience.EVERYONE, Optional.empty(), "en");
        }
        publish("now", 0, Audience.EVERYONE, Optional.empty(), "en");
        page(Optional.empty(), 20);
        QueryMeter.begin();

        var page = page(Optional.empty(), 20);

        assertThat(QueryMeter.end().statements()).isEqualTo(1);
        assertThat(page).hasSize(20);
        assertThat(page.getFirst().item().title()).isEqualTo("now");
    }

    @Test
    void a_place_that_nobody_wrote_is_none() {
        assertThat(FeedPlace.of("2026-11-30_9_soon_7")).isEmpty();
        assertThat(FeedPlace.of("2026-13-45_1_2026-11-30T10:00:00Z_7")).isEmpty();
        assertThat(FeedPlace.of("'; DROP TABLE content_item; --")).isEmpty();
    }

    @Test
    void what_is_pinned_comes_first_however_old_and_only_once() {
        var publishing = feed.publishing();
        long old = publish("old", 400, Audience.EVERYONE, Optional.empty(), "en");
        publish("new", 1, Audience.EVERYONE, Optional.empty(), "en");
        publishing.pin(carla, old);

        assertThat(all(1)).extracting(it -> it.item().title()).containsExactly("old", "new");
    }

    @Test
    void what_has_expired_or_is_archived_is_gone() {
        long archived = publish("archived", 1, Audience.EVERYONE, Optional.empty(), "en");
        long expired = publish("expired", 1, Audience.EVERYONE, Optional.empty(), "en");
        feed.publishing().archive(archived);
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE content_item SET expires_at = ? WHERE id = ?",
                                Given.NOW.minusSeconds(1),
                                expired));

        assertThat(all(5)).isEmpty();
        assertThat(newest()).isEmpty();
        assertThat(feed.article(ada, "en", archived)).isEmpty();
        assertThat(feed.article(ada, "en", expired)).isEmpty();
    }

    /** By what the node keeps, which has to be what the database says. */
    private List<Long> seen() {
        var kept = all(5).stream().map(it -> it.item().id()).toList();
        assertThat(newest()).extracting(ContentItem::id).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(kept).allMatch(it -> feed.article(ada, "en", it).isPresent());
        return kept;
    }

    private long wave(String name) {
        return jdbi.withHandle(
                it ->
                        it.createUpdate(
                                        "INSERT INTO wave (name, opens_on, created_at, created_by)"
                                                + " VALUES (:name, '2026-12-01', :at, :by)")
                                .bind("name", name)
                                .bind("at", Given.NOW)
                                .bind("by", carla.id())
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(long.class)
                                .one());
    }

    private void comeIn(long wave) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "REPLACE INTO wave_person (person_id, wave_id, added_at) VALUES"
                                        + " (?, ?, ?)",
                                ada.id(),
                                wave,
                                Given.NOW));
    }

    private static Audience forWaves(Long... waves) {
        return new Audience(Set.of(), Set.of(), Set.of(), Set.of(waves));
    }

    private Audience in(String country) {
        return new Audience(Set.of(country), Set.of(), Set.of(), Set.of());
    }

    private List<Ranked> all(int pageSize) {
        var all = new ArrayList<Ranked>();
        for (var page = page(Optional.empty(), pageSize);
                !page.isEmpty();
                page = page(Optional.of(FeedPlace.after(all.getLast())), pageSize)) {
            all.addAll(page);
        }
        return all;
    }

    private List<Ranked> page(Optional<FeedPlace> after, int atMost) {
        return feed.page(ada, feed.front(ada, "en"), after, ZONE, atMost);
    }

    private List<ContentItem> newest() {
        return feed.newest(ada, "en", FeedFilter.ALL, FeedPosition.top(Given.NOW), 10);
    }

    private long publish(
            String title, int daysAgo, Audience audience, Optional<String> topic, String language) {
        var topicId =
                topic.flatMap(
                        slug ->
                                feed.topics("en").stream()
                                        .filter(it -> it.slug().equals(slug))
                                        .map(Topic::id)
                                        .findFirst());
        var publication =
                new Publication(
                        ContentFormat.ARTICLE,
                        topicId,
                        audience,
                        Map.of(
                                language,
                                new Publication.Text(title, "", "Words.", "<p>Words.</p>")),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        List.of(),
                        Set.of(),
                        Optional.empty());
        return jdbi.inTransaction(_ -> feed.publishing().publish(carla, publication, at(daysAgo)));
    }

    /** Counted from the end of the week, so that days of one week stay together. */
    private static Instant at(int daysAgo) {
        return Given.NOW.minus(Duration.ofDays(daysAgo)).minusSeconds(60);
    }

    private void follow(String topic) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO person_topic (person_id, topic_id) SELECT ?, id FROM"
                                        + " topic WHERE slug = ?",
                                ada.id(),
                                topic));
    }
}
