package relais.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.App;
import relais.Config;
import relais.comments.Comment;
import relais.comments.Comments;
import relais.database.Check;
import relais.mentions.Mentions;
import relais.moderation.Concern.Outcome;
import relais.notifications.Notification;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

class ModerationTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final String KIND = "What did you want to say?";
    private static final String REASON = "It names a customer.";

    final App app =
            new App(
                    Config.from(Map.of()),
                    database.jdbi(),
                    database.dataSource(),
                    Clock.systemUTC(),
                    _ -> {});

    Cast cast;
    Comment comment;

    @BeforeEach
    void a_comment() {
        cast = new Cast(database.jdbi());
        long item = new Given(database.jdbi()).article("Half the water", "ARTICLE");
        comment = written(cast.ada(), item, "Nobody there ever works.");
    }

    @Test
    void many_who_report_a_comment_open_one_concern_and_each_counts_once() throws Exception {
        var people = List.of(cast.bruno(), cast.emma(), cast.hugo(), cast.leon());
        var turn = new AtomicInteger();

        Together.run(16, () -> report(people.get(turn.getAndIncrement() % 4)));

        assertThat(moderation().open(cast.carla()))
                .singleElement()
                .extracting(Concern::reports)
                .isEqualTo(4);
        assertThat(told(cast.carla())).contains("moderation-reported");
        assertThat(told(cast.ada())).as("the author hears of nothing").isEmpty();
    }

    @Test
    void whoever_reported_it_before_does_not_open_what_was_closed() {
        report(cast.bruno());
        assertThat(moderation().settle(cast.carla(), concern())).isTrue();

        assertThat(report(cast.bruno())).isFalse();
        assertThat(moderation().open(cast.carla())).isEmpty();
        assertThat(report(cast.emma())).isTrue();
        assertThat(moderation().open(cast.carla())).hasSize(1);
    }

    @Test
    void words_come_before_a_removal() {
        report(cast.bruno());

        assertThat(moderation().remove(cast.carla(), concern(), REASON)).isFalse();
        assertThat(comments().anyComment(comment.id()).orElseThrow().stands()).isTrue();

        moderation().write(cast.carla(), concern(), KIND, "a-form-key");
        assertThat(told(cast.ada())).containsExactly("moderation-written");
        assertThat(moderation().remove(cast.carla(), concern(), REASON)).isTrue();
        assertThat(comments().anyComment(comment.id()).orElseThrow().isRemoved()).isTrue();
    }

    @Test
    void after_a_word_the_author_may_say_it_differently_however_late() {
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE content_comment SET written_at = written_at -"
                                                + " INTERVAL 3 DAY"));
        talk();
        var concern =
                moderation().ofAuthor(cast.ada(), Subject.comment(comment.id())).orElseThrow();
        var other = new Mentions(database.jdbi()).read("They work differently there.");

        assertThat(moderation().reword(cast.bruno(), concern, comment, other)).isFalse();
        assertThat(moderation().reword(cast.ada(), concern, comment, other)).isTrue();
        assertThat(comments().anyComment(comment.id()).orElseThrow().words())
                .isEqualTo("They work differently there.");
        assertThat(told(cast.carla())).contains("moderation-reworded");

        moderation().settle(cast.carla(), concern());
        var settled =
                moderation().ofAuthor(cast.ada(), Subject.comment(comment.id())).orElseThrow();
        assertThat(moderation().reword(cast.ada(), settled, comment, other)).isFalse();
    }

    @Test
    void where_all_who_wrote_have_left_those_who_look_after_it_now_hear_the_answer() {
        talk();
        var concern =
                moderation().ofAuthor(cast.ada(), Subject.comment(comment.id())).orElseThrow();
        database.jdbi()
                .useHandle(
                        it -> {
                            it.execute(
                                    "UPDATE person SET deactivated_at = NOW() WHERE id = ?",
                                    cast.carla().id());
                            it.execute(
                                    "INSERT INTO role_grant (person_id, role, granted_at) VALUES"
                                            + " (?, 'EDITOR', NOW())",
                                    cast.lena().id());
                        });

        moderation().answer(cast.ada(), concern, "Sorry!", "an-answer-key");

        assertThat(told(cast.lena())).containsExactly("moderation-answered");
    }

    @Test
    void a_removal_takes_points_back_and_undoing_it_brings_them_again() {
        app.deliver();
        assertThat(points()).isEqualTo(2);
        talk();

        moderation().remove(cast.carla(), concern(), REASON);
        app.deliver();
        assertThat(points()).isZero();
        var theirs = moderation().ofAuthor(cast.ada(), Subject.comment(comment.id())).orElseThrow();
        assertThat(theirs.reason()).isEqualTo(REASON);
        moderation().answer(cast.ada(), theirs, "The customer agreed.", "an-answer-key");
        assertThat(told(cast.carla())).contains("moderation-answered");

        assertThat(moderation().restore(cast.carla(), theirs)).isTrue();
        assertThat(moderation().restore(cast.carla(), theirs)).isFalse();
        app.deliver();
        assertThat(points()).isEqualTo(2);
        assertThat(
                        moderation()
                                .ofAuthor(cast.ada(), Subject.comment(comment.id()))
                                .orElseThrow()
                                .outcome())
                .contains(Outcome.RESTORED);
    }

    @Test
    void sixteen_who_remove_settle_report_and_withdraw_at_once_agree_in_the_end() throws Exception {
        talk();
        var concern = concern();
        var turn = new AtomicInteger();

        Together.run(
                16,
                () -> {
                    switch (turn.getAndIncrement() % 4) {
                        case 0 -> moderation().remove(cast.carla(), concern, REASON);
                        case 1 -> moderation().settle(cast.lena(), concern);
                        case 2 -> report(cast.emma());
                        default -> comments().withdraw(cast.ada(), comment);
                    }
                });
        app.deliver();

        assertThat(points()).isZero();
        assertThat(checks())
                .allSatisfy(it -> assertThat(it.differences().getAsLong()).as(it.name()).isZero());
    }

    @Test
    void editors_and_leads_see_what_their_role_reaches_and_never_their_own() {
        var german = written(cast.luc(), comment.itemId(), "From Vertrieb");
        moderation().report(cast.ada(), Subject.comment(german.id()), german, Reason.OTHER, "");
        report(cast.bruno());
        var own = written(cast.carla(), comment.itemId(), "By the editor");
        moderation().report(cast.ada(), Subject.comment(own.id()), own, Reason.WRONG, "");

        assertThat(authors(cast.edna())).containsExactly("luc-lang");
        assertThat(authors(cast.luc())).as("his own").isEmpty();
        assertThat(authors(cast.lena()))
                .containsExactly("luc-lang", "ada-lindqvist", "carla-costa");
        assertThat(authors(cast.carla())).containsExactly("luc-lang", "ada-lindqvist");
        assertThat(authors(cast.hugo())).as("HR has another desk").isEmpty();
        assertThat(told(cast.edna())).containsExactly("moderation-reported");
    }

    @Test
    void the_author_sees_nothing_before_somebody_wrote_to_them_and_others_never() {
        report(cast.bruno());
        assertThat(moderation().ofAuthor(cast.ada(), Subject.comment(comment.id()))).isEmpty();

        moderation().write(cast.carla(), concern(), KIND, "a-form-key");

        assertThat(moderation().ofAuthor(cast.ada(), Subject.comment(comment.id()))).isPresent();
        assertThat(moderation().ofAuthor(cast.bruno(), Subject.comment(comment.id()))).isEmpty();
    }

    @Test
    void six_months_after_it_was_closed_nothing_of_it_is_left() {
        talk();
        moderation().remove(cast.carla(), concern(), REASON);
        moderation().forgetOld();
        assertThat(count("concern")).isEqualTo(1);

        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE concern SET closed_at = closed_at - INTERVAL 184"
                                                + " DAY"));
        moderation().forgetOld();

        assertThat(count("concern") + count("concern_letter") + count("concern_report")).isZero();
        assertThat(comments().anyComment(comment.id()).orElseThrow().isRemoved()).isTrue();
    }

    @Test
    void whoever_erases_their_trace_takes_along_what_was_said_of_them_and_by_them() {
        talk();
        var other = written(cast.bruno(), comment.itemId(), "Another one");
        moderation()
                .report(cast.ada(), Subject.comment(other.id()), other, Reason.OTHER, "My words");

        moderation().erase(cast.ada());

        assertThat(count("concern_letter")).isZero();
        assertThat(count("concern")).isEqualTo(1);
        assertThat(moderation().reportsOf(moderation().open(cast.carla()).getFirst()))
                .extracting(Report::words)
                .containsExactly("");
    }

    /** Those that this concerns: the cast has no labels on record. */
    private List<Check> checks() {
        var names = Set.of("points taken back", "comments by item", "subjects of facts");
        return app.checks().stream().filter(it -> names.contains(it.name())).toList();
    }

    private Comments comments() {
        return app.comments();
    }

    private Moderation moderation() {
        return app.moderation();
    }

    private Comment written(Person author, long item, String words) {
        long id =
                comments()
                        .write(
                                author,
                                item,
                                Optional.empty(),
                                new Mentions(database.jdbi()).read(words),
                                "en",
                                UUID.randomUUID().toString());
        return comments().anyComment(id).orElseThrow();
    }

    private boolean report(Person reporter) {
        return moderation()
                .report(
                        reporter,
                        Subject.comment(comment.id()),
                        comment,
                        Reason.HURTFUL,
                        "Not kind.");
    }

    private void talk() {
        report(cast.bruno());
        moderation().write(cast.carla(), concern(), KIND, UUID.randomUUID().toString());
    }

    private Concern concern() {
        return moderation().open(cast.carla()).getFirst();
    }

    private List<String> authors(Person reader) {
        return moderation().open(reader).stream().map(it -> it.author().handle()).toList();
    }

    private List<String> told(Person person) {
        return new Notifications(database.jdbi(), Clock.systemUTC())
                .unread(person.id(), 9).stream().map(Notification::kind).toList();
    }

    private long points() {
        return number(
                "SELECT COALESCE(SUM(points), 0) FROM points_entry WHERE person_id = "
                        + cast.ada().id());
    }

    private long count(String table) {
        return number("SELECT COUNT(*) FROM " + table);
    }

    private long number(String sql) {
        return database.jdbi().withHandle(it -> it.createQuery(sql).mapTo(long.class).one());
    }
}
