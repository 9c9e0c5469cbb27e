package relais.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.App;
import relais.Config;
import relais.database.Check;
import relais.mentions.Mentions;
import relais.notifications.Notification;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.people.Role;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class DiscussionsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Given given = new Given(database.jdbi());
    final Mentions mentions = new Mentions(database.jdbi());

    final App app =
            new App(
                    Config.from(Map.of()),
                    database.jdbi(),
                    database.dataSource(),
                    Clock.systemUTC(),
                    _ -> {});

    final Places places = new Places(database.jdbi(), app.spaces());

    Cast cast;
    String open;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        open = places.open("Questions", cast.lena());
    }

    @Test
    void a_post_pays_as_a_comment_and_gives_its_points_back_when_it_is_withdrawn() {
        var thread = places.begun(cast.ada(), open, "Where to begin?", "Tell me.");
        app.deliver();
        assertThat(points(cast.ada())).isEqualTo(2);

        revisions().withdraw(cast.ada(), places.opening(thread));
        revisions().withdraw(cast.ada(), places.opening(thread));
        app.deliver();

        assertThat(points(cast.ada())).isZero();
        assertThat(discussions().threads(places.seen(cast.ada(), open), Optional.empty()))
                .isEmpty();
        assertThat(texts("SELECT CONCAT(words, title) FROM space_post JOIN space_thread"))
                .containsExactly("");
    }

    @Test
    void comments_and_posts_share_one_cap() {
        long item = given.article("Half the water", "ARTICLE");
        for (int i = 0; i < 2; i++) {
            app.comments()
                    .write(
                            cast.ada(),
                            item,
                            Optional.empty(),
                            mentions.read("Comment " + i),
                            "en",
                            "comment-" + i);
            places.begun(cast.ada(), open, "Thread " + i, "Words");
        }
        app.deliver();

        assertThat(points(cast.ada())).as("three a day").isEqualTo(6);
    }

    @Test
    void answers_follow_each_other_and_bring_their_thread_to_the_top() {
        var first = places.begun(cast.ada(), open, "One", "One");
        var second = places.begun(cast.bruno(), open, "Two", "Two");
        assertThat(titles()).containsExactly("Two", "One");

        places.answered(cast.emma(), open, first, "An answer");

        assertThat(titles()).containsExactly("One", "Two");
        assertThat(places.again(first))
                .returns(1, SpaceThread::answers)
                .returns("Emma N’Diaye", it -> it.lastBy().name());
        assertThat(places.again(second).answers()).isZero();
    }

    @Test
    void threads_and_posts_go_on_page_by_page_without_showing_anything_twice() {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 45; i++) {
            ids.addFirst(places.begun(cast.ada(), open, "Thread " + i, "Words").id());
        }
        var space = places.seen(cast.ada(), open);
        var seen = new ArrayList<Long>();
        Optional<ThreadPlace> below = Optional.empty();
        do {
            var found = discussions().threads(space, below);
            var shown = found.subList(0, Math.min(Discussions.A_PAGE, found.size()));
            shown.forEach(it -> seen.add(it.id()));
            below =
                    found.size() > shown.size()
                            ? ThreadPlace.of(shown.getLast().place().toString())
                            : Optional.empty();
        } while (below.isPresent());
        assertThat(seen).isEqualTo(ids);

        var thread = places.begun(cast.ada(), open, "Long", "0");
        var posts = new ArrayList<>(List.of(thread.openingId()));
        for (int i = 1; i < 50; i++) {
            posts.add(places.answered(cast.bruno(), open, thread, "" + i).id());
        }
        var read = new ArrayList<Long>();
        for (var page = discussions().from(thread, 0);
                ;
                page = discussions().from(thread, page.later().get())) {
            page.shown().forEach(it -> read.add(it.id()));
            if (page.later().isEmpty()) {
                break;
            }
        }
        assertThat(read).isEqualTo(posts);
        var middle = discussions().around(thread, posts.get(30));
        assertThat(middle.shown()).extracting(Post::id).contains(posts.get(30));
        assertThat(
                        discussions()
                                .before(thread, middle.earlier().orElseThrow())
                                .shown()
                                .getLast()
                                .id())
                .isEqualTo(posts.get(19));
        assertThat(discussions().latest(thread).shown().getLast().id()).isEqualTo(posts.getLast());
        assertThat(discussions().latest(thread).later()).isEmpty();
    }

    @Test
    void those_who_are_named_or_follow_are_told_gathered_and_only_if_they_read_the_space() {
        var champions = places.of(Role.CHAMPION, "Champions", cast.lena());
        var thread =
                places.begun(
                        cast.bruno(), champions, "How?", "@ada-lindqvist, @lena-lambert: how?");

        assertThat(told(cast.ada())).as("not for her").isEmpty();
        assertThat(told(cast.lena())).containsExactly("space-named");

        var mine = places.begun(cast.ada(), open, "Mine", "My question");
        places.answered(cast.emma(), open, mine, "One");
        places.answered(cast.bruno(), open, mine, "Two");
        assertThat(notifications().unread(cast.ada().id(), 9))
                .singleElement()
                .returns("space-answered", Notification::kind)
                .returns(2, Notification::times);
        assertThat(told(cast.emma())).containsExactly("space-answered");
        assertThat(thread.answers()).isZero();
    }

    @Test
    void who_stops_following_hears_nothing_even_when_they_write() {
        var thread = places.begun(cast.ada(), open, "Mine", "My question");
        discussions().follow(cast.ada(), thread, false);

        places.answered(cast.ada(), open, thread, "By the way");
        places.answered(cast.bruno(), open, thread, "One");
        assertThat(told(cast.ada())).isEmpty();

        discussions().follow(cast.ada(), thread, true);
        places.answered(cast.bruno(), open, thread, "Two");
        assertThat(told(cast.ada())).containsExactly("space-answered");
    }

    @Test
    void whoever_no_longer_reads_a_space_hears_no_more_of_it() {
        var champions = places.of(Role.CHAMPION, "Champions", cast.lena());
        var thread = places.begun(cast.bruno(), champions, "How?", "How?");
        execute("UPDATE champion SET valid_until = '2020-01-01'");

        places.answered(cast.lena(), champions, thread, "So.");

        assertThat(told(cast.bruno())).isEmpty();
        assertThat(discussions().post(cast.bruno(), thread.openingId())).isEmpty();
    }

    @Test
    void for_a_quarter_of_an_hour_one_changes_ones_words_and_who_is_named_then_is_told() {
        var thread = places.begun(cast.ada(), open, "Mine", "My question");
        var post = places.opening(thread);

        assertThat(revisions().change(cast.bruno(), post, mentions.read("No"))).isFalse();
        assertThat(revisions().change(cast.ada(), post, mentions.read("See @bruno-bouchard")))
                .isTrue();
        assertThat(told(cast.bruno())).containsExactly("space-named");
        assertThat(places.post(post.id()).changedAt()).isPresent();

        execute("UPDATE space_post SET written_at = written_at - INTERVAL 15 MINUTE");
        assertThat(revisions().change(cast.ada(), places.post(post.id()), mentions.read("Late")))
                .isFalse();
    }

    @Test
    void what_was_withdrawn_takes_along_words_title_and_what_the_named_were_told() {
        var thread = places.begun(cast.ada(), open, "A secret", "@bruno-bouchard, look");
        places.answered(cast.emma(), open, thread, "I see.");

        revisions().withdraw(cast.ada(), places.opening(thread));

        assertThat(told(cast.bruno())).isEmpty();
        assertThat(places.again(thread))
                .returns("", SpaceThread::title)
                .returns(1, SpaceThread::posts);
        assertThat(discussions().from(thread, 0).shown()).hasSize(2);
    }

    @Test
    void the_same_form_from_sixteen_tabs_is_one_thread_with_one_post() throws Exception {
        var ada = cast.ada();
        var space = places.seen(ada, open);

        var ids =
                Together.call(
                        16,
                        () ->
                                writing()
                                        .begin(ada, space, "Once", places.words("Once", "one-form"))
                                        .orElseThrow());

        assertThat(ids).containsOnly(ids.getFirst());
        assertThat(count("SELECT COUNT(*) FROM space_thread")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM activity WHERE action = 'POST_WRITTEN'"))
                .isEqualTo(1);
    }

    @Test
    void sixteen_who_answer_withdraw_remove_and_put_back_at_once_are_counted_right()
            throws Exception {
        var thread = places.begun(cast.ada(), open, "One", "One");
        var mine = new ArrayList<Post>();
        for (int i = 0; i < 4; i++) {
            mine.add(places.answered(cast.bruno(), open, thread, "Mine " + i));
        }
        var turn = new AtomicInteger();
        var emma = cast.emma();
        var bruno = cast.bruno();

        Together.run(
                16,
                () -> {
                    int i = turn.getAndIncrement();
                    var post = mine.get(i % 4);
                    switch (i / 4) {
                        case 0 -> places.answered(emma, open, thread, "Answer " + i);
                        case 1 -> revisions().withdraw(bruno, post);
                        case 2 -> revisions().remove(post.id());
                        default -> revisions().restore(post.id());
                    }
                });

        assertThat(app.checks())
                .filteredOn(it -> it.name().equals("posts by thread"))
                .allMatch(it -> it.differences().getAsLong() == 0);
        assertThat(places.again(thread).posts()).isEqualTo(5);
        app.deliver();
        assertThat(points(bruno)).isZero();
    }

    @Test
    void the_audit_finds_and_repairs_a_wrong_count() {
        places.begun(cast.ada(), open, "One", "One");
        execute("UPDATE space_thread SET posts = 7");
        var check =
                app.checks().stream()
                        .filter(it -> it.name().equals("posts by thread"))
                        .findFirst()
                        .orElseThrow();

        assertThat(check.differences().getAsLong()).isEqualTo(1);
        check.repair().run();
        assertThat(check.differences().getAsLong()).isZero();
        assertThat(app.checks()).extracting(Check::name).contains("posts by thread");
    }

    @Test
    void three_threads_at_most_are_on_top_whoever_pins_at_once() throws Exception {
        var threads = new ArrayList<SpaceThread>();
        for (int i = 0; i < 8; i++) {
            threads.add(places.begun(cast.ada(), open, "Thread " + i, "Words"));
        }
        var space = places.seen(cast.lena(), open);
        var turn = new AtomicInteger();

        var pinned =
                Together.call(
                        8, () -> moderating().pin(space, threads.get(turn.getAndIncrement())));

        assertThat(pinned).filteredOn(it -> it).hasSize(3);
        assertThat(discussions().pinned(space)).hasSize(3);
        moderating().unpin(space, discussions().pinned(space).getFirst());
        assertThat(discussions().pinned(space)).hasSize(2);
    }

    @Test
    void a_closed_thread_takes_no_answer_and_is_closed_once() throws Exception {
        var thread = places.begun(cast.ada(), open, "One", "One");
        var space = places.seen(cast.lena(), open);
        var lena = cast.lena();

        var closed =
                Together.call(8, () -> moderating().close(lena, space, thread, "All is said."));

        assertThat(closed).filteredOn(it -> it).hasSize(1);
        assertThat(places.answer(cast.emma(), open, thread, "But!")).isEmpty();
        assertThat(places.again(thread).closedFor()).isEqualTo("All is said.");
        assertThat(moderating().reopen(space, thread)).isTrue();
        assertThat(places.answer(cast.emma(), open, thread, "And!")).isPresent();
    }

    @Test
    void a_thread_moves_to_another_space_with_all_that_was_said() {
        var other = places.of(Role.CHAMPION, "Champions", cast.lena());
        var thread = places.begun(cast.ada(), open, "One", "One");
        var from = places.seen(cast.lena(), open);
        var to = places.seen(cast.lena(), other);

        assertThat(moderating().move(from, thread, to)).isTrue();
        assertThat(moderating().move(from, thread, to)).as("it is gone from there").isFalse();

        assertThat(discussions().post(cast.ada(), thread.openingId()))
                .as("not hers to read")
                .isEmpty();
        assertThat(discussions().post(cast.bruno(), thread.openingId())).isPresent();
        assertThat(places.answer(cast.emma(), open, thread, "Where?")).isEmpty();
    }

    @Test
    void who_leaves_without_a_trace_takes_their_words_along() {
        var thread = places.begun(cast.ada(), open, "Mine", "@bruno-bouchard, mine");
        places.answered(cast.bruno(), open, thread, "Yours");
        places.answered(cast.ada(), open, thread, "Mine again");

        app.spaces().erase(cast.ada());

        assertThat(texts("SELECT words FROM space_post ORDER BY id"))
                .containsExactly("", "Yours", "");
        assertThat(texts("SELECT title FROM space_thread")).containsExactly("");
        assertThat(
                        count(
                                "SELECT COUNT(*) FROM space_following WHERE person_id = "
                                        + cast.ada().id()))
                .isZero();
        assertThat(places.again(thread).posts()).isEqualTo(1);
    }

    @Test
    void only_readers_of_a_space_are_suggested() {
        var champions = places.of(Role.CHAMPION, "Champions", cast.lena());

        assertThat(
                        app.spaces()
                                .suggestions(
                                        cast.lena(), places.seen(cast.lena(), champions), "bru"))
                .extracting(it -> it.name())
                .containsExactly("Bruno Bouchard");
        assertThat(
                        app.spaces()
                                .suggestions(
                                        cast.lena(), places.seen(cast.lena(), champions), "ada"))
                .isEmpty();
        assertThat(app.spaces().suggestions(cast.lena(), places.seen(cast.lena(), open), "ada"))
                .hasSize(1);
    }

    private Discussions discussions() {
        return app.spaces().discussions();
    }

    private Writing writing() {
        return app.spaces().writing();
    }

    private Revisions revisions() {
        return app.spaces().revisions();
    }

    private Moderating moderating() {
        return discussions().moderating();
    }

    private List<String> titles() {
        return discussions().threads(places.seen(cast.ada(), open), Optional.empty()).stream()
                .map(SpaceThread::title)
                .toList();
    }

    private int points(Person person) {
        return count(
                "SELECT COALESCE(SUM(points), 0) FROM points_entry WHERE person_id = "
                        + person.id());
    }

    private Notifications notifications() {
        return new Notifications(database.jdbi(), Clock.systemUTC());
    }

    private List<String> told(Person person) {
        return notifications().unread(person.id(), 20).stream().map(Notification::kind).toList();
    }

    private static List<String> texts(String sql) {
        return database.jdbi().withHandle(it -> it.createQuery(sql).mapTo(String.class).list());
    }

    private static void execute(String sql) {
        database.jdbi().useHandle(it -> it.execute(sql));
    }

    private static int count(String sql) {
        return database.jdbi().withHandle(it -> it.createQuery(sql).mapTo(int.class).one());
    }
}
