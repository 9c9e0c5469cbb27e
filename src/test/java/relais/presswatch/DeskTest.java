package relais.presswatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.feed.ContentItem;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

class DeskTest {

    private static final Optional<Long> NO_TOPIC = Optional.empty();

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    Sources sources;
    Desk desk;
    Person carla;
    Person ada;

    @BeforeEach
    void begin() {
        var cast = new Cast(database.jdbi());
        carla = cast.carla();
        ada = cast.ada();
        sources = new Sources(database.jdbi());
        desk = sources.pressWatch.desk();
    }

    @AfterEach
    void end() {
        sources.close();
    }

    @Test
    void what_a_source_brings_waits_and_readers_see_nothing_of_it() {
        read("rss2.xml");

        assertThat(waiting())
                .extracting(it -> it.lead().title(), it -> it.lead().sourceName())
                .containsExactlyInAnyOrder(
                        tuple("Counting eels & trout", "A source"),
                        tuple("The ferry stops", "A source"));
        assertThat(desk.waiting()).isEqualTo(2);
        assertThat(sources.items(ada)).isEmpty();
    }

    @Test
    void what_is_picked_is_in_the_feed_from_now_on_with_the_reason() {
        read("rss2.xml");

        desk.pick(carla, waiting("Counting eels & trout"), NO_TOPIC, "We built this weir.");

        var item = sources.items(ada).getFirst();
        assertThat(item.title()).isEqualTo("Counting eels & trout");
        assertThat(item.summary()).isEqualTo("We built this weir.");
        assertThat(item.publishedAt()).isEqualTo(Given.NOW);
        assertThat(stories(StoryState.PICKED).getFirst().decidedBy()).contains("Carla Costa");
        assertThat(desk.waiting()).isEqualTo(1);
    }

    @Test
    void two_editors_who_pick_at_once_make_one_item() throws Exception {
        read("rss2.xml");
        var story = waiting().getFirst();

        var firsts =
                Together.call(16, () -> desk.pick(carla, story, NO_TOPIC, "")).stream()
                        .filter(it -> it)
                        .toList();

        assertThat(firsts).hasSize(1);
        assertThat(sources.items(ada)).hasSize(1);
    }

    @Test
    void of_one_who_picks_and_one_who_sets_aside_the_first_decides() throws Exception {
        read("rss2.xml");
        var story = waiting().getFirst();

        var decided =
                Together.call(
                        8,
                        () -> desk.pick(carla, story, NO_TOPIC, "") | desk.setAside(carla, story));

        var after = desk.story(story.id()).orElseThrow();
        assertThat(decided).containsOnlyOnce(true);
        assertThat(sources.items(ada)).hasSize(after.state() == StoryState.PICKED ? 1 : 0);
    }

    @Test
    void a_pick_is_taken_back_and_made_again_with_the_same_item() {
        read("rss2.xml");
        desk.pick(carla, waiting("The ferry stops"), NO_TOPIC, "Too early.");
        var item = sources.items(ada).getFirst();
        sources.feed.read(ada, item);

        assertThat(desk.bringBack(stories(StoryState.PICKED).getFirst())).isTrue();
        assertThat(sources.items(ada)).isEmpty();
        assertThat(sources.feed.article(ada, "en", item.id())).isEmpty();

        desk.pick(carla, waiting("The ferry stops"), NO_TOPIC, "Now.");
        assertThat(sources.items(ada))
                .extracting(ContentItem::id, ContentItem::summary, ContentItem::isRead)
                .containsExactly(tuple(item.id(), "Now.", true));
    }

    @Test
    void what_was_set_aside_comes_back() {
        read("rss2.xml");
        desk.setAside(carla, waiting("The ferry stops"));

        assertThat(waiting()).hasSize(1);
        desk.bringBack(stories(StoryState.ASIDE).getFirst());

        assertThat(waiting()).hasSize(2);
        assertThat(sources.items(ada)).isEmpty();
    }

    @Test
    void the_same_feed_again_brings_nothing_back() {
        var source = read("rss2.xml");
        desk.setAside(carla, waiting("The ferry stops"));

        sources.pressWatch.fetch(source);

        assertThat(waiting()).hasSize(1);
        assertThat(sources.again(source).report().added()).isZero();
    }

    @Test
    void a_correction_reaches_what_was_picked_and_leaves_the_reason() {
        var source = read("rss2.xml");
        desk.pick(carla, waiting("The ferry stops"), NO_TOPIC, "Our bridge is why.");
        alter("UPDATE press_entry SET content_hash = NULL");
        alter("UPDATE content_text SET title = 'A slip'");

        sources.pressWatch.fetch(source);

        assertThat(sources.items(ada))
                .extracting(ContentItem::title, ContentItem::summary)
                .containsExactly(tuple("The ferry stops", "Our bridge is why."));
    }

    @Test
    void a_story_of_several_sources_is_one_and_its_pick_too() {
        read("rss2.xml");
        read("same-story.xml");

        var ferry = waiting("The ferry stops");
        assertThat(ferry.others()).extracting(StoryEntry::title).containsExactly("No more ferry");
        assertThat(waiting()).hasSize(3);

        desk.pick(carla, ferry, NO_TOPIC, "");
        assertThat(sources.items(ada)).hasSize(1);
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void titles_that_are_nearly_the_same_are_one_story_within_days() {
        read("pier.xml");
        read("pier-elsewhere.xml");

        assertThat(waiting())
                .extracting(it -> it.lead().title(), it -> it.others().size())
                .containsExactlyInAnyOrder(
                        tuple("Town to rebuild its old pier by summer", 1),
                        tuple("Town to rebuild its old pier by summer, a month later", 0));
    }

    @Test
    void sources_that_bring_a_story_at_once_make_one_of_it() throws Exception {
        var one = sources.add("file:rss2.xml", false);
        var other = sources.add("file:same-story.xml", false);
        var both = new java.util.concurrent.ConcurrentLinkedQueue<>(List.of(one, other));

        Together.run(2, () -> sources.pressWatch.fetch(both.remove()));

        assertThat(waiting()).filteredOn(it -> it.entries().size() == 2).hasSize(1);
    }

    @Test
    void a_trusted_source_publishes_its_own_words_whoever_was_first() {
        read("same-story.xml");
        sources.read("file:rss2.xml");

        assertThat(sources.items(ada))
                .extracting(ContentItem::title)
                .containsExactlyInAnyOrder("The ferry stops", "Counting eels & trout");
        assertThat(stories(StoryState.PICKED))
                .extracting(it -> it.lead().title())
                .contains("The ferry stops");
    }

    @Test
    void what_was_set_aside_is_not_published_by_a_trusted_source() {
        read("same-story.xml");
        desk.setAside(carla, waiting("No more ferry"));

        sources.read("file:rss2.xml");

        assertThat(sources.items(ada))
                .extracting(ContentItem::title)
                .containsExactly("Counting eels & trout");
    }

    @Test
    void while_everything_is_stopped_what_trusted_sources_bring_waits_as_well() {
        sources.feed.publishing().stop(carla, "An accident at one of our sites.");

        sources.read("file:rss2.xml");

        assertThat(waiting()).hasSize(2);
        sources.feed.publishing().goOn(carla);
        assertThat(sources.items(ada)).isEmpty();
    }

    @Test
    void nothing_is_shown_twice_or_left_out_from_page_to_page() {
        read("rss2.xml");
        read("atom.xml");
        read("rdf.xml");
        var whole = waiting();

        var before = StoryPosition.TOP;
        var paged = new java.util.ArrayList<Story>();
        for (int page = 0; page < whole.size(); page++) {
            var one = desk.stories(filter(StoryState.WAITING), before, 1);
            paged.addAll(one);
            before = StoryPosition.after(one.getLast());
        }

        assertThat(paged).isEqualTo(whole);
        assertThat(desk.stories(filter(StoryState.WAITING), before, 1)).isEmpty();
    }

    @Test
    void the_desk_is_narrowed_to_a_source() {
        read("rss2.xml");
        var atom = read("atom.xml");

        var found =
                desk.stories(
                        new StoryFilter(
                                StoryState.WAITING, Optional.of(atom.id()), Optional.empty()),
                        StoryPosition.TOP,
                        10);

        assertThat(found)
                .extracting(it -> it.lead().title())
                .containsExactly("Pressure < 3 bar & rising");
    }

    @Test
    void what_nobody_picked_fades_and_does_not_come_again() {
        var source = read("rss2.xml");
        desk.pick(carla, waiting("Counting eels & trout"), NO_TOPIC, "");
        alter(
                "UPDATE press_story SET found_at = '%s'"
                        .formatted(
                                Given.NOW
                                        .minus(Duration.ofDays(61))
                                        .toString()
                                        .replaceAll("[TZ]", " ")));

        desk.fade();

        assertThat(waiting()).isEmpty();
        assertThat(sources.items(ada)).hasSize(1);
        sources.pressWatch.fetch(source);
        assertThat(waiting()).isEmpty();
        assertThat(sources.again(source).report().changed()).isZero();
    }

    @Test
    void what_still_has_time_stays() {
        read("rss2.xml");

        desk.fade();

        assertThat(waiting()).hasSize(2);
    }

    @Test
    void what_a_source_says_nothing_about_is_asked_of_its_page() throws IOException {
        var site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        var page = "http://127.0.0.1:" + site.getAddress().getPort();
        var feed =
                "<rss version='2.0'><channel><title>x</title><item><title>Bare</title><link>%s/bare</link></item></channel></rss>";
        answer(site, "/feed", "text/xml", feed.formatted(page));
        answer(site, "/bare", "text/html", "<meta name='description' content='Said here.'>");
        site.start();
        sources.pressWatch.fetch(sources.add(page + "/feed", false));
        assertThat(waiting("Bare").lead().summary()).isEmpty();

        sources.previews.fetchDue();
        site.stop(0);

        assertThat(waiting("Bare").lead().summary()).isEqualTo("Said here.");
    }

    @Test
    void authors_have_their_names() {
        read("authors.xml");
        read("authors.json");

        assertThat(waiting())
                .extracting(it -> it.lead().title(), it -> it.lead().author())
                .contains(
                        tuple("By mail", "Rosa Rivers"),
                        tuple("By mail alone", ""),
                        tuple("By Dublin Core", "Otto Ufer"),
                        tuple("By two", "Ida Isle, Noa North"),
                        tuple("By one", "Ida Isle"),
                        tuple("By nobody in particular", "Whole Team"));
    }

    private FeedSource read(String file) {
        var source = sources.add("file:" + file, false);
        sources.pressWatch.fetch(source);
        return sources.again(source);
    }

    private List<Story> waiting() {
        return stories(StoryState.WAITING);
    }

    private Story waiting(String title) {
        return waiting().stream()
                .filter(it -> it.entries().stream().anyMatch(e -> e.title().equals(title)))
                .findFirst()
                .orElseThrow();
    }

    private List<Story> stories(StoryState state) {
        return desk.stories(filter(state), StoryPosition.TOP, 100);
    }

    private static StoryFilter filter(StoryState state) {
        return new StoryFilter(state, Optional.empty(), Optional.empty());
    }

    private static void answer(HttpServer site, String path, String type, String body) {
        site.createContext(
                path,
                ctx -> {
                    ctx.getResponseHeaders().add("Content-Type", type);
                    ctx.sendResponseHeaders(200, 0);
                    try (ctx;
                            var out = ctx.getResponseBody()) {
                        out.write(body.getBytes());
                    }
                });
    }

    private static void alter(String sql) {
        database.jdbi().useHandle(h -> h.execute(sql));
    }
}
