package relais.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.timeline.Network;
import relais.timeline.Post;
import relais.timeline.Timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class SharingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    Sharing sharing;
    Timeline timeline;
    Cast cast;
    Given given;
    Pen pen;
    Person ada;
    Person bruno;
    Person carla;
    long item;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        given = new Given(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        carla = cast.carla();
        sharing = portal.app().sharing();
        timeline = portal.app().timeline();
        pen = new Pen(jdbi, portal.app());
        item = given.article("The pump from 1978", "ARTICLE");
    }

    // What earns recognition

    @Test
    void something_of_the_companys_in_ones_own_voice_counts_once_a_month() {
        var first = pen.declare(ada, Pen.today(Pen.OWN, item));
        assertThat(first.action()).contains(Action.CONTENT_SHARED);
        assertThat(pen.points(ada)).isEqualTo(10);

        var second = pen.declare(ada, Pen.today(Pen.OTHER, item));

        assertThat(second.personal()).isTrue();
        assertThat(pen.points(ada)).isEqualTo(10);
        assertThat(sharing.month(ada, Instant.now())).isEqualTo(new Month(2, 0));
    }

    @Test
    void what_is_mostly_the_kits_wording_is_declared_and_earns_nothing() {
        pen.kit(carla, item);

        var share = pen.declare(ada, Pen.today(Pen.OPENING + " Well said.", item));

        assertThat(share.personal()).isFalse();
        assertThat(share.fromKit()).isGreaterThan(0.4);
        assertThat(share.kitEdition()).contains(1);
        assertThat(pen.points(ada)).isZero();
        assertThat(pen.points(carla)).isZero();
        assertThat(timeline.of(ada)).hasSize(1);
    }

    @Test
    void so_is_what_a_colleague_has_posted() {
        pen.declare(bruno, Pen.today(Pen.OWN, item));

        var share = pen.declare(ada, Pen.today(Pen.OWN, item));

        assertThat(share.fromColleague()).isGreaterThan(0.5);
        assertThat(share.isCounted()).isFalse();
    }

    @Test
    void and_what_the_piece_itself_says() {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE content_text SET body = ? WHERE item_id = ?",
                                "<p>" + Pen.OWN + "</p>",
                                item));

        assertThat(pen.declare(ada, Pen.today(Pen.OWN, item)).isCounted()).isFalse();
    }

    @Test
    void a_subject_of_ones_own_counts_by_rules_of_its_own() {
        var share = pen.declare(ada, Pen.today(Pen.OWN));

        assertThat(share.action()).contains(Action.PERSONAL_POST_DECLARED);
        assertThat(pen.points(ada)).isEqualTo(10);
        assertThat(sharing.month(ada, Instant.now())).isEqualTo(new Month(0, 1));
    }

    @Test
    void what_the_press_says_is_not_the_companys() {
        jdbi.useHandle(it -> it.execute("UPDATE content_item SET format = 'PRESS'"));

        assertThat(pen.declare(ada, Pen.today(Pen.OWN, item)).action())
                .contains(Action.PERSONAL_POST_DECLARED);
    }

    @Test
    void whose_kit_it_came_of_is_thanked_but_not_by_themselves() {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO membership (person_id, charter_id, joined_at,"
                                        + " board_name) VALUES (?, 1, '2025-01-06', 'REAL')",
                                carla.id()));
        pen.kit(carla, item);

        pen.declare(ada, Pen.today(Pen.OWN, item));
        assertThat(pen.points(carla)).isEqualTo(5);

        pen.declare(cast.carla(), Pen.today(Pen.OTHER, item));
        assertThat(pen.points(carla)).isEqualTo(15);
    }

    @Test
    void whoever_is_not_in_the_programme_declares_and_earns_nothing() {
        pen.declare(cast.emma(), Pen.today(Pen.OWN, item));

        assertThat(pen.points(cast.emma())).isZero();
    }

    @Test
    void what_was_posted_long_ago_or_before_joining_earns_nothing() {
        var today = LocalDate.now(PARIS);
        var old = pen.declare(ada, Pen.post(Pen.OWN, Optional.empty(), today.minusDays(40)));
        jdbi.useHandle(it -> it.execute("UPDATE membership SET joined_at = NOW(6)"));
        var before = pen.declare(ada, Pen.post(Pen.OTHER, Optional.empty(), today.minusDays(2)));

        assertThat(old.isCounted()).isFalse();
        assertThat(before.isCounted()).isFalse();
        assertThat(old.personal()).isTrue();
        assertThat(pen.points(ada)).isZero();
    }

    @Test
    void it_counts_on_the_day_on_which_it_was_posted() {
        var day = LocalDate.now(PARIS).minusDays(9);
        var share = pen.declare(ada, Pen.post(Pen.OWN, Optional.empty(), day));

        var at =
                jdbi.withHandle(
                        it ->
                                it.createQuery(
                                                "SELECT occurred_at FROM activity WHERE subject_id"
                                                        + " = ?")
                                        .bind(0, share.postId())
                                        .mapTo(Instant.class)
                                        .one());
        assertThat(at).isEqualTo(day.atTime(12, 0).atZone(PARIS).toInstant());
    }

    // Changing and deleting

    @Test
    void what_becomes_ones_own_counts_from_then_on_and_the_other_way_round() {
        pen.kit(carla, item);
        var share = pen.declare(ada, Pen.today(Pen.OPENING, item));
        assertThat(pen.points(ada)).isZero();

        timeline.change(ada, post(share), Pen.today(Pen.OWN, item));
        assertThat(pen.points(ada)).isEqualTo(10);

        timeline.change(ada, post(share), Pen.today(Pen.OPENING, item));
        assertThat(pen.points(ada)).isZero();
    }

    @Test
    void a_slip_of_the_pen_can_be_mended_without_losing_anything() {
        var share = pen.declare(ada, Pen.today(Pen.OWN, item));
        jdbi.useHandle(it -> it.execute("UPDATE content_item SET archived_at = published_at"));

        timeline.change(ada, post(share), Pen.today(Pen.OWN + " Truly."));

        var now = sharing.share(share.postId()).orElseThrow();
        assertThat(now.company()).isTrue();
        assertThat(now.action()).contains(Action.CONTENT_SHARED);
        assertThat(facts()).isOne();
    }

    @Test
    void deleting_takes_its_points_back_and_those_of_the_kits_author() {
        pen.kit(carla, item);
        var share = pen.declare(ada, Pen.today(Pen.OWN, item));
        assertThat(pen.points(ada)).isEqualTo(10);

        timeline.remove(ada, post(share));

        assertThat(pen.points(ada)).isZero();
        assertThat(pen.points(carla)).isZero();
        assertThat(sharing.share(share.postId())).isEmpty();
        assertThat(pen.declare(bruno, Pen.today(Pen.OWN, item)).fromColleague()).isZero();
    }

    @Test
    void taking_a_post_off_the_timeline_takes_no_points() {
        var share = pen.declare(ada, Pen.today(Pen.OWN, item));

        timeline.takedowns().takeDown(carla, post(share), "It names a customer of ours.");

        assertThat(pen.points(ada)).isEqualTo(10);
    }

    @RepeatedTest(3)
    void of_many_who_declare_the_same_at_once_one_does() throws Exception {
        pen.kit(carla, item);
        var writing =
                new ShareDraft.Writing(
                        Optional.of(item), Network.LINKEDIN, "en", Pen.OWN, List.of(), "");
        sharing.drafts().keep(ada, "the-same-form", writing);

        var all =
                Together.call(
                        12, () -> sharing.declare(ada, "the-same-form", Pen.today(Pen.OWN, item)));

        assertThat(new HashSet<>(all)).hasSize(1);
        assertThat(timeline.of(ada)).hasSize(1);
        assertThat(pen.points(ada)).isEqualTo(10);
        assertThat(sharing.drafts().of(ada)).isEmpty();
        assertThat(differences()).isZero();
    }

    @RepeatedTest(3)
    void of_many_who_delete_the_same_at_once_points_go_back_once() throws Exception {
        var share = pen.declare(ada, Pen.today(Pen.OWN, item));
        pen.points(ada);
        var post = post(share);

        Together.run(8, () -> timeline.remove(ada, post));

        assertThat(pen.points(ada)).isZero();
        assertThat(differences()).isZero();
    }

    // Drafts

    @Test
    void a_draft_is_its_writers_alone_and_the_same_form_is_the_same_draft() {
        var writing =
                new ShareDraft.Writing(
                        Optional.empty(), Network.X, "en", "Half a thought", List.of("A"), "");
        long id = sharing.drafts().keep(ada, "a-form-of-adas", writing).orElseThrow();
        assertThat(sharing.drafts().keep(ada, "a-form-of-adas", writing)).contains(id);

        assertThat(sharing.drafts().draft(bruno, id)).isEmpty();
        assertThat(sharing.drafts().throwAway(bruno, id)).isFalse();
        assertThat(sharing.drafts().of(ada))
                .singleElement()
                .extracting(ShareDraft::words)
                .isEqualTo("Half a thought");
    }

    @Test
    void a_form_that_is_still_open_elsewhere_does_not_bring_a_declared_draft_back() {
        sharing.declare(ada, "declared-already", Pen.today(Pen.OWN));

        var kept =
                sharing.drafts()
                        .keep(
                                ada,
                                "declared-already",
                                new ShareDraft.Writing(
                                        Optional.empty(), Network.X, "en", "Late", List.of(), ""));

        assertThat(kept).isEmpty();
        assertThat(sharing.drafts().of(ada)).isEmpty();
    }

    // Posts from before the meter was there

    @Test
    void what_was_declared_before_the_meter_was_there_is_known_to_it_once() {
        long old = fromBefore(bruno, Pen.OWN);
        assertThat(sharing.measure(ada, Pen.OWN, Optional.empty()).fromColleague()).isZero();

        sharing.rememberPast();

        assertThat(sharing.measure(ada, Pen.OWN, Optional.empty()).fromColleague()).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM own_voice_past")).isZero();
        assertThat(sharing.share(old)).as("nothing is earned by it").isEmpty();
        sharing.rememberPast();
        assertThat(count("SELECT COUNT(*) FROM own_voice_post")).isEqualTo(1);
    }

    @Test
    void servers_that_learn_old_posts_at_once_learn_each_and_what_is_changed_meanwhile_is_new()
            throws Exception {
        for (int i = 0; i < 120; i++) {
            fromBefore(bruno, Pen.OTHER + " " + i);
        }
        long changed = fromBefore(ada, Pen.OWN);
        var post = timeline.mine(ada, changed).orElseThrow();
        var turn = new AtomicInteger();

        Together.run(
                8,
                () -> {
                    if (turn.getAndIncrement() == 5) {
                        timeline.change(ada, post, Pen.today(Pen.OPENING));
                    } else {
                        sharing.rememberPast();
                    }
                });
        sharing.rememberPast();

        assertThat(count("SELECT COUNT(*) FROM own_voice_past")).isZero();
        assertThat(count("SELECT COUNT(*) FROM own_voice_post")).isEqualTo(121);
        assertThat(sharing.measure(carla, Pen.OWN, Optional.empty()).fromColleague()).isZero();
        assertThat(sharing.measure(carla, Pen.OPENING, Optional.empty()).fromColleague())
                .isEqualTo(1);
    }

    @Test
    void an_old_post_that_is_deleted_or_emptied_first_is_not_learned() {
        var gone = timeline.mine(bruno, fromBefore(bruno, Pen.OWN)).orElseThrow();
        fromBefore(bruno, Pen.OTHER);
        jdbi.useHandle(
                it -> it.execute("UPDATE timeline_post SET words = '' WHERE words = ?", Pen.OTHER));
        timeline.remove(bruno, gone);

        sharing.rememberPast();

        assertThat(count("SELECT COUNT(*) FROM own_voice_past")).isZero();
        assertThat(count("SELECT COUNT(*) FROM own_voice_post")).isZero();
    }

    /** As V490 finds it: a post, and nothing else. */
    private long fromBefore(Person author, String words) {
        long id = pen.declare(author, Pen.today(words)).postId();
        jdbi.useHandle(
                it -> {
                    it.execute("DELETE FROM share WHERE post_id = ?", id);
                    it.execute("DELETE FROM own_voice_post WHERE post_id = ?", id);
                    it.execute("INSERT INTO own_voice_past (post_id) VALUES (?)", id);
                });
        return id;
    }

    @Test
    void leaving_without_a_trace_takes_drafts_shares_and_their_facts() {
        pen.kit(carla, item);
        var share = pen.declare(ada, Pen.today(Pen.OWN, item));
        sharing.drafts()
                .keep(
                        ada,
                        "a-form-of-adas",
                        new ShareDraft.Writing(
                                Optional.empty(), Network.X, "en", "Half", List.of(), ""));
        portal.signIn(ada);

        portal.post("/welcome/leaving", Map.of("trace", "erase"));

        assertThat(sharing.share(share.postId())).isEmpty();
        assertThat(sharing.drafts().of(ada)).isEmpty();
        assertThat(differences()).isZero();
    }

    private Post post(Share share) {
        return timeline.mine(ada, share.postId()).orElseThrow();
    }

    private long facts() {
        return jdbi.withHandle(
                it ->
                        it.createQuery("SELECT COUNT(*) FROM activity WHERE action LIKE '%SHARED'")
                                .mapTo(long.class)
                                .one());
    }

    private int count(String sql) {
        return jdbi.withHandle(it -> it.createQuery(sql).mapTo(int.class).one());
    }

    private long differences() {
        return sharing.checks().stream().mapToLong(it -> it.differences().getAsLong()).sum();
    }
}
