package relais.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.ActivityLedger;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

class FeedTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    Feed feed;
    Person ada;

    @BeforeEach
    void begin() {
        var clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
        feed = new Feed(jdbi, new ActivityLedger(jdbi, clock, () -> {}), clock);
        ada = new Cast(jdbi).ada();
    }

    @Test
    void reading_from_many_threads_is_one_fact() throws Exception {
        var item = item(given.article("Water", "ARTICLE"));

        Together.run(16, () -> feed.read(ada, item));

        assertThat(facts("CONTENT_READ")).isEqualTo(1);
        assertThat(feed.hasReadAnything(ada)).isTrue();
    }

    @Test
    void who_has_read_nothing_has_read_nothing() {
        given.article("Water", "ARTICLE");

        assertThat(feed.hasReadAnything(ada)).isFalse();
    }

    @Test
    void finding_useful_from_many_threads_counts_once() throws Exception {
        var item = item(given.article("Water", "ARTICLE"));

        Together.run(16, () -> feed.react(ada, item, ReactionKind.USEFUL));

        assertThat(again(item).reactions()).isEqualTo(1);
        assertThat(facts("REACTION_GIVEN")).isEqualTo(1);
    }

    @Test
    void a_count_stays_right_under_sixty_four_threads() throws Exception {
        var item = item(given.article("Water", "ARTICLE"));
        var readers =
                new ConcurrentLinkedQueue<>(IntStream.range(0, 64).mapToObj(this::reader).toList());

        Together.run(64, () -> feed.react(readers.remove(), item, ReactionKind.USEFUL));

        assertThat(again(item).reactions()).isEqualTo(64);
    }

    @Test
    void a_count_stays_right_while_people_change_their_minds() throws Exception {
        var item = item(given.article("Water", "ARTICLE"));
        var readers = new ConcurrentLinkedQueue<Person>();
        IntStream.range(0, 16)
                .mapToObj(this::reader)
                .forEach(it -> readers.addAll(List.of(it, it, it, it)));

        Together.run(
                64,
                () -> {
                    var reader = readers.remove();
                    feed.react(reader, item, ReactionKind.USEFUL);
                    feed.reactNoMore(reader, item);
                });

        assertThat(again(item).reactions()).isEqualTo(count("reaction"));
        assertThat(facts("REACTION_GIVEN")).isEqualTo(count("reaction"));
    }

    @Test
    void taking_back_what_was_never_given_changes_nothing() {
        var item = item(given.article("Water", "ARTICLE"));

        feed.reactNoMore(ada, item);

        assertThat(again(item).reactions()).isZero();
        assertThat(facts("REACTION_GIVEN")).isZero();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        IntStream.range(0, 7).forEach(n -> given.article("Item " + n, "ARTICLE"));

        var first = feed.newest(ada, "en", FeedFilter.ALL, FeedPosition.top(Given.NOW), 3);
        var second = feed.newest(ada, "en", FeedFilter.ALL, FeedPosition.after(first.getLast()), 3);
        var third = feed.newest(ada, "en", FeedFilter.ALL, FeedPosition.after(second.getLast()), 3);

        assertThat(first)
                .extracting(ContentItem::title)
                .containsExactly("Item 6", "Item 5", "Item 4");
        assertThat(second)
                .extracting(ContentItem::title)
                .containsExactly("Item 3", "Item 2", "Item 1");
        assertThat(third).extracting(ContentItem::title).containsExactly("Item 0");
    }

    @Test
    void what_is_to_come_is_not_shown() {
        var item = given.article("Tomorrow", "ARTICLE");
        jdbi.useHandle(
                h ->
                        h.execute(
                                "UPDATE content_item SET published_at = ?",
                                Given.NOW.plus(Duration.ofDays(1))));

        assertThat(feed.newest(ada, "en", FeedFilter.ALL, FeedPosition.top(Given.NOW), 100))
                .isEmpty();
        assertThat(feed.article(ada, "en", item)).isEmpty();
    }

    @Test
    void a_text_comes_in_the_readers_language_or_else_in_another() {
        long both = given.article("Water", "ARTICLE");
        given.text(both, "fr", "L’eau");
        long one = given.article("Only English", "ARTICLE");

        assertThat(feed.article(ada, "fr", both).orElseThrow().item().title()).isEqualTo("L’eau");
        assertThat(feed.article(ada, "en", both).orElseThrow().item().title()).isEqualTo("Water");
        assertThat(feed.article(ada, "fr", one).orElseThrow().item().language()).isEqualTo("en");
    }

    @Test
    void filters_narrow_by_format_and_topic() {
        feed.loadStarter();
        var topic = feed.topics("en").getFirst();
        long about = given.article("About it", "VIDEO");
        given.article("Not about it", "VIDEO");
        given.article("Something else", "JOB");
        jdbi.useHandle(
                h ->
                        h.execute(
                                "UPDATE content_item SET topic_id = ? WHERE id = ?",
                                topic.id(),
                                about));

        assertThat(titles(Optional.of(ContentFormat.VIDEO), Optional.empty()))
                .containsExactly("Not about it", "About it");
        assertThat(titles(Optional.empty(), Optional.of(topic))).containsExactly("About it");
        assertThat(titles(Optional.of(ContentFormat.JOB), Optional.of(topic))).isEmpty();
    }

    @Test
    void the_mix_counts_what_came_out_lately() {
        given.article("New", "VIDEO");
        given.article("Newer", "VIDEO");
        long old = given.article("Old", "JOB");
        jdbi.useHandle(
                h ->
                        h.execute(
                                "UPDATE content_item SET published_at = '2025-01-01' WHERE id = ?",
                                old));

        assertThat(feed.mix())
                .containsExactly(
                        new FormatShare(ContentFormat.VIDEO, 2),
                        new FormatShare(ContentFormat.JOB, 0));
    }

    @Test
    void starter_topics_are_loaded_once_in_both_languages() {
        feed.loadStarter();
        feed.loadStarter();

        assertThat(feed.topics("fr")).hasSameSizeAs(feed.topics("en")).hasSizeBetween(8, 10);
        assertThat(feed.topics("fr"))
                .extracting(Topic::name)
                .doesNotContainAnyElementsOf(feed.topics("fr").stream().map(Topic::slug).toList());
        assertThat(feed.topics("en").stream().map(Topic::hue).distinct())
                .hasSameSizeAs(feed.topics("en"));
    }

    @Test
    void the_hub_shows_what_is_unread_first_of_my_topics_then_in_my_language() {
        feed.loadStarter();
        var followed = feed.topics("en").getFirst();
        long french = given.article("One text", "ARTICLE");
        long mine = given.article("Mine", "ARTICLE");
        long both = given.article("Both", "ARTICLE");
        long known = given.article("Known", "ARTICLE");
        long newest = given.article("Newest", "ARTICLE");
        jdbi.useHandle(
                h -> {
                    h.execute(
                            "UPDATE content_text SET language = 'fr' WHERE item_id IN (?, ?)",
                            french,
                            newest);
                    h.execute(
                            "UPDATE content_item SET topic_id = ? WHERE id = ?",
                            followed.id(),
                            mine);
                    h.execute(
                            "INSERT INTO person_topic (person_id, topic_id) VALUES (?, ?)",
                            ada.id(),
                            followed.id());
                });
        feed.read(ada, item(known));

        assertThat(feed.forHub(ada, 3))
                .extracting(ContentItem::id)
                .containsExactly(mine, both, newest);
        assertThat(feed.forHub(ada, 10))
                .extracting(ContentItem::id)
                .containsExactly(mine, both, newest, french);
        assertThat(feed.forHub(ada, "fr", 2))
                .extracting(ContentItem::id)
                .containsExactly(mine, newest);
    }

    @Test
    void another_node_knows_at_once_what_a_reader_did() {
        feed.loadStarter();
        long topic = feed.topics("en").getFirst().id();
        var item = item(given.article("Water", "ARTICLE"));
        run("UPDATE content_item SET topic_id = ?", topic);
        var other =
                new Feed(
                        jdbi,
                        new ActivityLedger(jdbi, Clock.systemUTC(), () -> {}),
                        Clock.fixed(Given.NOW, ZoneOffset.UTC));
        assertThat(seenBy(other)).isEqualTo(new Seen(false, false, Optional.empty(), false));

        feed.read(ada, item);
        assertThat(seenBy(other).isRead()).isTrue();
        feed.keep(ada, item);
        assertThat(seenBy(other).isKept()).isTrue();
        feed.react(ada, item, ReactionKind.USEFUL);
        assertThat(seenBy(other).reaction()).contains(ReactionKind.USEFUL);
        feed.react(ada, item, ReactionKind.BRAVO);
        assertThat(seenBy(other).reaction()).contains(ReactionKind.BRAVO);
        run("INSERT INTO person_topic (person_id, topic_id) VALUES (?, ?)", ada.id(), topic);
        assertThat(seenBy(other))
                .isEqualTo(new Seen(true, true, Optional.of(ReactionKind.BRAVO), true));

        feed.keepNoMore(ada, item);
        feed.reactNoMore(ada, item);
        run("DELETE FROM person_topic");
        assertThat(seenBy(other)).isEqualTo(new Seen(true, false, Optional.empty(), false));

        feed.hide(ada, item);
        assertThat(other.front(ada, "en").own()).isEmpty();
        feed.showAgain(ada, item);
        assertThat(other.front(ada, "en").own()).hasSize(1);
    }

    private record Seen(
            boolean isRead, boolean isKept, Optional<ReactionKind> reaction, boolean isFollowed) {}

    private void run(String sql, Object... values) {
        jdbi.useHandle(h -> h.execute(sql, values));
    }

    private Seen seenBy(Feed node) {
        var view = node.front(ada, "en");
        var item = view.own().findFirst().orElseThrow();
        return new Seen(item.isRead(), item.isKept(), item.reaction(), view.marks().follows(item));
    }

    private List<String> titles(Optional<ContentFormat> format, Optional<Topic> topic) {
        return feed
                .newest(ada, "en", new FeedFilter(format, topic), FeedPosition.top(Given.NOW), 100)
                .stream()
                .map(ContentItem::title)
                .toList();
    }

    private Person reader(int number) {
        return jdbi.onDemand(PeopleStore.class)
                .active(given.member("Reader", "Number " + number))
                .orElseThrow();
    }

    private ContentItem item(long id) {
        return feed.article(ada, "en", id).orElseThrow().item();
    }

    private ContentItem again(ContentItem item) {
        return item(item.id());
    }

    /** Those that hold: what was taken back is none. */
    private int facts(String action) {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        "SELECT COUNT(*) - 2 * COUNT(reverses_id) FROM activity"
                                                + " WHERE action = ?")
                                .bind(0, action)
                                .mapTo(int.class)
                                .one());
    }

    private int count(String table) {
        return jdbi.withHandle(
                h -> h.createQuery("SELECT COUNT(*) FROM " + table).mapTo(int.class).one());
    }
}
