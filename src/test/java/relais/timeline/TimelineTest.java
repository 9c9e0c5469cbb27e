package relais.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.timeline.Declaration.AlreadyYours;
import relais.timeline.Declaration.Declared;
import relais.timeline.Declaration.SomebodyElses;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

class TimelineTest {

    private static final String LINK = "https://www.linkedin.com/posts/ada_sand";
    private static final String REASON = "It names a customer who asked not to be named.";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    Timeline timeline;
    Wall wall;
    Cast cast;
    Person ada;
    Person bruno;
    Person carla;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        carla = cast.carla();
        timeline = portal.app().timeline();
        wall = new Wall(jdbi, timeline);
    }

    // Showing

    @Test
    void what_is_declared_is_for_ones_own_eyes_until_it_is_shown() {
        var post = wall.declare(ada, Wall.kept("Sand"));

        assertThat(wall.shown()).isEmpty();
        assertThat(timeline.post(bruno, post.id())).isEmpty();
        assertThat(timeline.post(ada, post.id())).isPresent();

        timeline.setShown(ada, post.id(), true);
        assertThat(wall.shown()).containsExactly("Sand");

        timeline.setShown(ada, post.id(), false);
        assertThat(wall.shown()).isEmpty();
        assertThat(timeline.post(bruno, post.id())).isEmpty();
    }

    @Test
    void nobody_shows_hides_or_removes_what_is_somebody_elses() {
        var post = wall.declare(ada, Wall.kept("Sand"));

        timeline.setShown(bruno, post.id(), true);
        timeline.remove(bruno, post);

        assertThat(wall.shown()).isEmpty();
        assertThat(timeline.of(ada)).hasSize(1);
    }

    @Test
    void a_removed_post_is_gone_and_its_link_is_free() {
        var post = wall.declare(ada, Wall.linked(LINK));

        timeline.remove(ada, post);

        assertThat(wall.shown()).isEmpty();
        assertThat(wall.declare(bruno, Wall.linked(LINK)).isOf(bruno.id())).isTrue();
    }

    @Test
    void whoever_leaves_the_company_vanishes_at_once() {
        var post = wall.declare(ada, Wall.helped("Sand", Optional.of(bruno.id())));
        timeline.answer(bruno, post.id(), true);
        leavesTheCompany(bruno);
        assertThat(timeline.mine(ada, post.id()).orElseThrow().namedHelper()).isEmpty();

        leavesTheCompany(ada);

        assertThat(wall.shown()).isEmpty();
        assertThat(timeline.post(carla, post.id())).isEmpty();
    }

    @Test
    void leaving_without_a_trace_takes_posts_help_and_voice_along() {
        wall.declare(ada, Wall.helped("Sand", Optional.of(carla.id())));
        wall.declare(bruno, Wall.helped("Salt", Optional.of(ada.id())));
        timeline.voices().name(cast.lena(), ada);

        timeline.erase(ada);

        assertThat(timeline.of(ada)).isEmpty();
        assertThat(timeline.helpedBy(ada)).isEmpty();
        assertThat(timeline.voices().of(ada)).isEmpty();
        assertThat(wall.news(carla)).isEmpty();
        assertThat(wall.shown()).containsExactly("Salt");
    }

    // One link, one post

    @Test
    void the_same_link_again_is_the_post_there_is() {
        var first = wall.declare(ada, Wall.linked(LINK));

        var again = timeline.declare(ada, "another-form", Wall.linked(LINK + "/?utm_source=x"));

        assertThat(again).isEqualTo(new AlreadyYours(first.id()));
        assertThat(timeline.of(ada)).hasSize(1);
    }

    @Test
    void a_link_that_a_colleague_declared_is_theirs() {
        wall.declare(ada, Wall.linked(LINK));

        assertThat(timeline.declare(bruno, "brunos-form", Wall.linked(LINK)))
                .isEqualTo(new SomebodyElses());
        var other = wall.declare(bruno, Wall.post("Salt"));
        assertThat(timeline.change(bruno, other, Wall.linked("Salt", LINK)))
                .isEqualTo(new SomebodyElses());

        assertThat(timeline.mine(bruno, other.id()).orElseThrow().link()).isEmpty();
    }

    @RepeatedTest(3)
    void of_many_who_declare_a_link_at_once_one_has_it() throws Exception {
        var people = new ConcurrentLinkedQueue<Person>();
        for (int i = 0; i < 4; i++) {
            people.addAll(List.of(ada, bruno, carla, cast.emma()));
        }

        var outcomes =
                Together.call(
                        16,
                        () ->
                                timeline.declare(
                                        people.poll(),
                                        UUID.randomUUID().toString(),
                                        Wall.linked(LINK)));

        assertThat(outcomes).filteredOn(Declared.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(AlreadyYours.class::isInstance).hasSize(3);
        assertThat(outcomes).filteredOn(SomebodyElses.class::isInstance).hasSize(12);
        assertThat(wall.shown()).hasSize(1);
    }

    @RepeatedTest(3)
    void of_sixteen_windows_with_one_form_one_declares() throws Exception {
        var outcomes =
                Together.call(16, () -> timeline.declare(ada, "one-form-only", Wall.post("Sand")));

        assertThat(outcomes).hasOnlyElementsOfType(Declared.class);
        assertThat(outcomes.stream().distinct()).hasSize(1);
        assertThat(timeline.of(ada)).hasSize(1);
    }

    // Help

    @Test
    void whoever_helped_is_asked_and_named_only_once_they_agreed() {
        var post = wall.declare(ada, Wall.helped("Sand", Optional.of(bruno.id())));

        assertThat(wall.news(bruno)).containsExactly("post-helped");
        assertThat(again(post).helped()).isTrue();
        assertThat(again(post).namedHelper()).isEmpty();

        assertThat(timeline.answer(bruno, post.id(), true)).isTrue();
        assertThat(again(post).namedHelper().orElseThrow().name()).isEqualTo(bruno.name());

        timeline.answer(bruno, post.id(), false);
        assertThat(again(post).namedHelper()).isEmpty();
        assertThat(again(post).helped()).isTrue();
        assertThat(timeline.answer(carla, post.id(), true)).isFalse();
    }

    @Test
    void changing_words_keeps_the_helpers_answer_and_another_helper_is_asked_anew() {
        var post = wall.declare(ada, Wall.helped("Sand", Optional.of(bruno.id())));
        timeline.answer(bruno, post.id(), true);

        timeline.change(ada, again(post), Wall.helped("More sand", Optional.of(bruno.id())));
        assertThat(again(post).namedHelper()).isPresent();

        timeline.change(ada, again(post), Wall.helped("More sand", Optional.of(carla.id())));
        assertThat(again(post).namedHelper()).isEmpty();
        assertThat(wall.news(carla)).containsExactly("post-helped");
        assertThat(wall.news(bruno)).isEmpty();
    }

    // Voices

    @Test
    void a_leaders_voice_begins_with_their_consent_and_ends_with_it() {
        var leon = cast.leon();
        wall.declare(leon, Wall.post("From the top"));
        wall.declare(ada, Wall.post("Sand"));

        assertThat(timeline.voices().name(cast.lena(), leon)).isTrue();
        assertThat(wall.news(leon)).containsExactly("voice-named");
        assertThat(wall.shown(Wall.of(Voice.LEADER))).isEmpty();

        timeline.voices().answer(leon, true);
        assertThat(wall.shown(Wall.of(Voice.LEADER))).containsExactly("From the top");
        assertThat(wall.shown(Wall.of(Voice.COLLEAGUE))).containsExactly("Sand");

        timeline.voices().answer(leon, false);
        assertThat(wall.shown(Wall.of(Voice.LEADER))).isEmpty();
        assertThat(timeline.voices().name(carla, leon)).isFalse();
    }

    @Test
    void whoever_declined_stays_on_the_list_and_is_not_asked_again() {
        timeline.voices().name(cast.lena(), cast.leon());
        timeline.voices().answer(cast.leon(), false);

        timeline.voices().unname(cast.leon());

        assertThat(timeline.voices().name(cast.lena(), cast.leon())).isFalse();
    }

    @Test
    void accounts_of_the_company_speak_until_they_are_closed() {
        var accounts = timeline.accounts();
        long id = accounts.add(carla, account("https://x.com/pumps")).orElseThrow();
        assertThat(accounts.add(carla, account("https://www.twitter.com/pumps/"))).isEmpty();
        var account = accounts.account(id).orElseThrow();
        accounts.post(carla, account, "official-form", Wall.post("We repair."));
        accounts.post(carla, account, "official-form", Wall.post("We repair."));

        assertThat(wall.shown(Wall.of(Voice.OFFICIAL))).containsExactly("We repair.");

        accounts.setClosed(account, true);
        assertThat(wall.shown()).isEmpty();
        accounts.setClosed(account, false);
        assertThat(wall.shown()).hasSize(1);
    }

    @Test
    void countries_languages_and_networks_narrow_the_page() {
        wall.declare(ada, Wall.post("Sand"));
        wall.declare(cast.hanne(), Wall.post("Kies"));

        assertThat(wall.shown(inCountry("DE"))).containsExactly("Kies");
        assertThat(wall.shown(inCountry("FR"))).containsExactly("Sand");
        assertThat(wall.shown(inCountry("JP"))).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (int i = 0; i < 7; i++) {
            wall.declare(ada, Wall.post("Post " + i));
        }

        var first = timeline.page(TimelineFilter.ALL, TimelinePlace.TOP, 3);
        wall.declare(bruno, Wall.post("Meanwhile"));
        var second = timeline.page(TimelineFilter.ALL, TimelinePlace.after(first.getLast()), 10);

        assertThat(first).extracting(Post::words).containsExactly("Post 6", "Post 5", "Post 4");
        assertThat(second)
                .extracting(Post::words)
                .containsExactly("Post 3", "Post 2", "Post 1", "Post 0");
    }

    // Taking down

    @Test
    void what_editors_take_down_is_gone_its_author_reads_why_and_showing_it_again_does_not_help() {
        var post = wall.declare(ada, Wall.linked("Sand", LINK));

        assertThat(timeline.takedowns().takeDown(carla, post, REASON)).isTrue();
        assertThat(timeline.takedowns().takeDown(cast.lena(), post, REASON)).isFalse();
        timeline.setShown(ada, post.id(), true);

        assertThat(wall.shown()).isEmpty();
        assertThat(timeline.post(bruno, post.id())).isEmpty();
        assertThat(again(post).takenDownFor()).isEqualTo(REASON);
        assertThat(wall.news(ada)).containsExactly("post-taken-down");
        assertThat(timeline.declare(ada, "once-more-now", Wall.linked(LINK)))
                .isEqualTo(new AlreadyYours(post.id()));

        assertThat(timeline.takedowns().putBack(again(post))).isTrue();
        assertThat(wall.shown()).containsExactly("Sand");
        assertThat(wall.news(ada)).isEmpty();
    }

    @Test
    void what_was_taken_down_claims_no_link_and_comes_back_only_while_nobody_else_has_it() {
        var wrong = wall.declare(bruno, Wall.linked("Not mine", LINK));
        timeline.takedowns().takeDown(carla, wrong, REASON);

        wall.declare(ada, Wall.linked("Mine", LINK));

        assertThat(timeline.takedowns().putBack(wrong)).isFalse();
        assertThat(wall.shown()).containsExactly("Mine");
    }

    @Test
    void a_role_reaches_posts_of_people_where_it_reaches_and_never_ones_own() {
        var post = wall.declare(ada, Wall.post("Sand"));
        var own = wall.declare(carla, Wall.post("Salt"));

        assertThat(timeline.takedowns().mayDecide(carla, post)).isTrue();
        assertThat(timeline.takedowns().mayDecide(cast.lena(), post)).isTrue();
        assertThat(timeline.takedowns().mayDecide(cast.edna(), post)).isFalse();
        assertThat(timeline.takedowns().mayDecide(cast.hugo(), post)).isFalse();
        assertThat(timeline.takedowns().mayDecide(carla, own)).isFalse();
    }

    private Post again(Post post) {
        return timeline.mine(ada, post.id()).orElseThrow();
    }

    private void leavesTheCompany(Person person) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE person SET deactivated_at = ? WHERE id = ?",
                                Instant.now(),
                                person.id()));
    }

    private static AccountDraft account(String address) {
        return new AccountDraft(
                "Pumps", Network.X, PostLink.of(address).orElseThrow(), "en", Optional.empty());
    }

    private static TimelineFilter inCountry(String country) {
        return new TimelineFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(country),
                Optional.empty());
    }
}
