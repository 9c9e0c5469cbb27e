package relais.comments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.App;
import relais.Config;
import relais.activity.Action;
import relais.database.Check;
import relais.mentions.Mentions;
import relais.notifications.Notification;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

class CommentsTest {

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

    Cast cast;
    long item;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        item = given.article("Half the water", "ARTICLE");
    }

    @Test
    void a_comment_is_a_fact_that_earns_points_and_gives_them_back_when_it_is_withdrawn() {
        var comment = write(cast.ada(), "We did the same in Porto.");
        app.deliver();
        assertThat(points(cast.ada())).isEqualTo(2);

        comments().withdraw(cast.ada(), comment);
        comments().withdraw(cast.ada(), comment);
        app.deliver();

        assertThat(points(cast.ada())).isZero();
        assertThat(standing()).isZero();
        assertThat(texts("SELECT words FROM content_comment")).containsExactly("");
    }

    @Test
    void nobody_withdraws_or_changes_what_somebody_else_wrote() {
        var comment = write(cast.ada(), "We did the same in Porto.");

        comments().withdraw(cast.bruno(), comment);

        assertThat(comments().change(cast.bruno(), comment, mentions.read("No"))).isFalse();
        assertThat(standing()).isEqualTo(1);
        assertThat(again(comment).words()).isEqualTo("We did the same in Porto.");
    }

    @Test
    void for_a_quarter_of_an_hour_one_changes_ones_words() {
        var comment = write(cast.ada(), "We did the sane.");

        assertThat(comments().change(cast.ada(), comment, mentions.read("We did the same.")))
                .isTrue();
        assertThat(again(comment).words()).isEqualTo("We did the same.");
        assertThat(again(comment).changedAt()).isPresent();

        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE content_comment SET written_at = written_at -"
                                                + " INTERVAL 15 MINUTE"));
        assertThat(comments().change(cast.ada(), comment, mentions.read("Too late."))).isFalse();
        assertThat(again(comment).words()).isEqualTo("We did the same.");
    }

    @Test
    void replies_stand_below_the_comment_that_began_their_thread() {
        var first = write(cast.ada(), "One");
        var second = write(cast.bruno(), "Two");
        var reply = reply(cast.emma(), first, "One, one");
        var deeper = reply(cast.ada(), reply, "One, two");

        assertThat(comments().from(item, Place.TOP).comments())
                .extracting(Comment::id)
                .containsExactly(first.id(), reply.id(), deeper.id(), second.id());
        assertThat(deeper.threadId()).isEqualTo(first.id());
    }

    @Test
    void pages_go_on_and_back_without_showing_anything_twice() {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 23; i++) {
            var begun = write(cast.ada(), "Comment " + i);
            ids.add(begun.id());
            ids.add(reply(cast.bruno(), begun, "Reply " + i).id());
        }

        var seen = new ArrayList<Long>();
        var talk = comments().from(item, Place.TOP);
        assertThat(talk.earlier()).isEmpty();
        for (; ; talk = comments().from(item, talk.later().get())) {
            talk.comments().forEach(it -> seen.add(it.id()));
            if (talk.later().isEmpty()) {
                break;
            }
        }
        assertThat(seen).isEqualTo(ids);

        var middle = comments().around(comments().anyComment(ids.get(25)).orElseThrow());
        var before = comments().before(item, middle.earlier().orElseThrow());
        assertThat(middle.comments()).extracting(Comment::id).contains(ids.get(25));
        assertThat(before.comments().getLast().id())
                .isEqualTo(ids.get(ids.indexOf(middle.comments().getFirst().id()) - 1));
        assertThat(before.later()).isPresent();
        assertThat(comments().before(item, before.earlier().orElse(Place.TOP)).comments())
                .extracting(Comment::id)
                .doesNotContainAnyElementsOf(before.comments().stream().map(Comment::id).toList());
    }

    @Test
    void what_was_withdrawn_leaves_a_trace_only_where_it_was_answered() {
        var answered = write(cast.ada(), "Answered");
        reply(cast.bruno(), answered, "An answer");
        var lonely = write(cast.ada(), "Lonely");

        comments().withdraw(cast.ada(), answered);
        comments().withdraw(cast.ada(), lonely);

        assertThat(comments().from(item, Place.TOP).comments())
                .extracting(Comment::words)
                .containsExactly("", "An answer");
        assertThat(standing()).isEqualTo(1);
    }

    @Test
    void those_who_are_named_or_answered_and_the_items_author_are_told_once_each() {
        var begun = write(cast.ada(), "What do you think, @bruno-bouchard and @Emma N'Diaye?");

        assertThat(told(cast.bruno())).containsExactly("comment-named");
        assertThat(told(cast.emma())).containsExactly("comment-named");
        assertThat(told(cast.carla())).as("her article").containsExactly("comment-on-mine");
        assertThat(told(cast.ada())).isEmpty();

        reply(cast.carla(), begun, "It works. @ada-lindqvist, come and see.");
        assertThat(told(cast.ada())).as("the nearest reason").containsExactly("comment-named");
        reply(cast.emma(), begun, "It does!");
        reply(cast.emma(), begun, "Twice!");
        assertThat(told(cast.ada())).containsExactlyInAnyOrder("comment-named", "comment-answered");
        assertThat(notifications().unread(cast.carla().id(), 9))
                .singleElement()
                .extracting(Notification::times)
                .isEqualTo(3);
    }

    @Test
    void who_is_named_in_a_change_is_told_and_nobody_twice() {
        var comment = write(cast.ada(), "See @bruno-bouchard");
        markAllRead(cast.bruno());

        comments().change(cast.ada(), comment, mentions.read("See @bruno-bouchard, @emma-ndiaye"));

        assertThat(told(cast.bruno())).isEmpty();
        assertThat(told(cast.emma())).containsExactly("comment-named");
        assertThat(again(comment).passages())
                .extracting(it -> it.text())
                .contains("Bruno Bouchard", "Emma N’Diaye");
        comments().withdraw(cast.ada(), comment);
        assertThat(told(cast.emma())).as("it led nowhere any more").isEmpty();
    }

    @Test
    void nobody_outside_the_audience_is_told_nor_finds_it() {
        database.jdbi()
                .useHandle(
                        it -> {
                            it.execute("UPDATE content_item SET limited = TRUE");
                            it.execute(
                                    "INSERT INTO content_audience (item_id, kind, value) VALUES (?,"
                                            + " 'COUNTRY', 'DE')",
                                    item);
                        });

        var comment = write(cast.luc(), "@bruno-bouchard, @edna-ebert, @egon-elm: seen?");

        assertThat(told(cast.edna())).containsExactly("comment-named");
        assertThat(told(cast.bruno())).as("not for him").isEmpty();
        assertThat(told(cast.carla())).as("her article, not for her").isEmpty();
        assertThat(comments().comment(cast.edna(), comment.id())).isPresent();
        assertThat(comments().comment(cast.bruno(), comment.id())).isEmpty();
    }

    @Test
    void the_same_form_from_sixteen_tabs_is_one_comment() throws Exception {
        var ids =
                Together.call(
                        16,
                        () ->
                                comments()
                                        .write(
                                                cast.ada(),
                                                item,
                                                Optional.empty(),
                                                mentions.read("Once, @bruno-bouchard"),
                                                "en",
                                                "one-form"));

        assertThat(ids).containsOnly(ids.getFirst());
        assertThat(standing()).isEqualTo(1);
        assertThat(facts()).isEqualTo(1);
        assertThat(notifications().unread(cast.bruno().id(), 9).getFirst().times()).isEqualTo(1);
    }

    @Test
    void sixteen_who_write_withdraw_remove_and_put_back_at_once_are_counted_right()
            throws Exception {
        var begun = write(cast.ada(), "One");
        var mine = new ArrayList<Comment>();
        for (int i = 0; i < 4; i++) {
            mine.add(write(cast.bruno(), "Mine " + i));
        }
        var turn = new AtomicInteger();

        Together.run(
                16,
                () -> {
                    int i = turn.getAndIncrement();
                    switch (i % 4) {
                        case 0 -> reply(cast.emma(), begun, "Reply, @ada-lindqvist @carla-costa");
                        case 1 -> comments().withdraw(cast.bruno(), mine.get(i / 4));
                        case 2 -> comments().remove(mine.get(i / 4).id());
                        default -> comments().restore(mine.get(i / 4).id());
                    }
                });
        app.deliver();

        assertThat(standing()).isEqualTo(5);
        assertThat(checks())
                .allSatisfy(it -> assertThat(it.differences().getAsLong()).as(it.name()).isZero());
        assertThat(points(cast.bruno())).as("all of his are gone").isZero();
    }

    @Test
    void what_is_removed_takes_its_points_along_and_brings_them_back() {
        var comment = write(cast.ada(), "Nonsense");

        assertThat(comments().remove(comment.id())).isTrue();
        assertThat(comments().remove(comment.id())).isFalse();
        app.deliver();
        assertThat(points(cast.ada())).isZero();
        assertThat(comments().from(item, Place.TOP).comments())
                .as("the trace")
                .extracting(Comment::isRemoved)
                .containsExactly(true);

        assertThat(comments().restore(comment.id())).isTrue();
        assertThat(comments().restore(comment.id())).isFalse();
        app.deliver();
        assertThat(points(cast.ada())).isEqualTo(2);
        assertThat(standing()).isEqualTo(1);
    }

    @Test
    void whoever_erases_their_trace_leaves_neither_words_nor_name() {
        var begun = write(cast.ada(), "Mine, @bruno-bouchard");
        reply(cast.bruno(), begun, "His");

        comments().erase(cast.ada());

        var trace = comments().from(item, Place.TOP).comments().getFirst();
        assertThat(trace.words()).isEmpty();
        assertThat(trace.stands()).isFalse();
        assertThat(standing()).isEqualTo(1);
        assertThat(texts("SELECT person_id FROM content_comment_mention")).isEmpty();
    }

    @Test
    void a_count_that_differs_is_found_and_made_again() {
        write(cast.ada(), "One");
        database.jdbi().useHandle(it -> it.execute("DELETE FROM content_comment_count"));
        var check = comments().checks().getFirst();

        assertThat(check.differences().getAsLong()).isEqualTo(1);
        check.repair().run();
        assertThat(check.differences().getAsLong()).isZero();
        assertThat(standing()).isEqualTo(1);
    }

    /** Those that this concerns: the cast has no labels on record. */
    private List<Check> checks() {
        var names = Set.of("points taken back", "comments by item", "subjects of facts");
        return app.checks().stream().filter(it -> names.contains(it.name())).toList();
    }

    private Comments comments() {
        return app.comments();
    }

    private Comment write(Person author, String words) {
        return write(author, Optional.empty(), words);
    }

    private Comment reply(Person author, Comment to, String words) {
        return write(author, Optional.of(to), words);
    }

    private Comment write(Person author, Optional<Comment> to, String words) {
        long id =
                comments()
                        .write(
                                author,
                                item,
                                to,
                                mentions.read(words),
                                "en",
                                UUID.randomUUID().toString());
        return comments().anyComment(id).orElseThrow();
    }

    private Comment again(Comment comment) {
        return comments().anyComment(comment.id()).orElseThrow();
    }

    private long standing() {
        return comments().from(item, Place.TOP).standing();
    }

    private Notifications notifications() {
        return new Notifications(database.jdbi(), Clock.systemUTC());
    }

    private List<String> told(Person person) {
        return notifications().unread(person.id(), 9).stream().map(Notification::kind).toList();
    }

    private void markAllRead(Person person) {
        var now = Clock.systemUTC().instant();
        notifications().markRead(person.id(), now.plusSeconds(60));
    }

    private long facts() {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery("SELECT COUNT(*) FROM activity WHERE action = ?")
                                        .bind(0, Action.COMMENT_WRITTEN)
                                        .mapTo(long.class)
                                        .one());
    }

    private long points(Person person) {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery(
                                                "SELECT COALESCE(SUM(points), 0) FROM points_entry"
                                                        + " WHERE person_id = ?")
                                        .bind(0, person.id())
                                        .mapTo(long.class)
                                        .one());
    }

    private List<String> texts(String sql) {
        return database.jdbi().withHandle(it -> it.createQuery(sql).mapTo(String.class).list());
    }
}
