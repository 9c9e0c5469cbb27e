package relais.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.database.Check;
import relais.feed.Audience;
import relais.people.Person;
import relais.sharing.Pen;
import relais.sharing.ShareDraft;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.timeline.Network;
import relais.timeline.Post;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What counts in a campaign, for whom it is, and when. */
class CampaignsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    Campaigns campaigns;
    Launch launch;
    Cast cast;
    Given given;
    Pen pen;
    Person ada;
    Person bruno;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        given = new Given(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        campaigns = portal.app().campaigns();
        launch = new Launch(portal.app(), cast.carla());
        pen = new Pen(jdbi, portal.app());
    }

    // What counts

    @Test
    void a_story_counts_where_its_author_lets_it_and_nowhere_else() {
        var campaign = launch.stories(30);

        pen.declare(ada, Launch.words(1), campaign.id());
        pen.declare(ada, Launch.words(2));

        assertThat(progress(campaign)).isEqualTo(new Progress(1, 1, 1));
        assertThat(campaigns.mine(ada, campaign)).hasSize(1).allMatch(Story::counted);
        assertThat(campaigns.mine(bruno, campaign)).isEmpty();
    }

    @Test
    void points_are_what_they_are_without_a_campaign() {
        var campaign = launch.stories(30);

        pen.declare(ada, Pen.today(Pen.OWN), campaign.id());

        assertThat(pen.points(ada)).isEqualTo(10);
    }

    @Test
    void what_sounds_like_somebody_else_counts_once_it_is_ones_own() {
        var campaign = launch.posts(30);
        pen.declare(bruno, Pen.today(Pen.OWN));
        var share = pen.declare(ada, Pen.today(Pen.OWN), campaign.id());
        assertThat(standing(ada, campaign)).containsExactly("voice");
        assertThat(progress(campaign).acts()).isZero();

        portal.app().timeline().change(ada, post(ada, share.postId()), Pen.today(Pen.OTHER));

        assertThat(standing(ada, campaign)).containsExactly("counted");
        assertThat(progress(campaign).acts()).isOne();
    }

    @Test
    void about_a_piece_of_the_companys_it_counts_only_where_posts_are_counted() {
        long item = given.article("The pump from 1978", "ARTICLE");
        var stories = launch.stories(30, item);
        var posts = launch.posts(30, item);

        pen.declare(ada, Pen.today(Pen.OWN, item), stories.id());
        pen.declare(bruno, Pen.today(Pen.OTHER, item), posts.id());

        assertThat(standing(ada, stories)).containsExactly("company");
        assertThat(progress(stories).acts()).isZero();
        assertThat(progress(posts).acts()).isOne();
    }

    @Test
    void of_one_person_four_count() {
        var campaign = launch.stories(30);

        IntStream.range(0, 6).forEach(it -> pen.declare(ada, Launch.words(it), campaign.id()));

        assertThat(progress(campaign)).isEqualTo(new Progress(4, 1, 1));
        assertThat(standing(ada, campaign))
                .containsExactly("enough", "enough", "counted", "counted", "counted", "counted");
    }

    @Test
    void what_was_posted_outside_its_days_does_not_count() {
        var campaign = launch.stories(30);

        pen.declare(ada, Launch.words(1, Launch.today().minusDays(8)), campaign.id());
        pen.declare(ada, Launch.words(2, Launch.today().minusDays(7)), campaign.id());

        assertThat(standing(ada, campaign)).containsExactly("counted", "dates");
        assertThat(progress(campaign).acts()).isOne();
    }

    @Test
    void what_is_taken_out_or_deleted_counts_no_more() {
        var campaign = launch.stories(30);
        var one = pen.declare(ada, Launch.words(1), campaign.id());
        var other = pen.declare(ada, Launch.words(2), campaign.id());

        assertThat(campaigns.takeOut(bruno, campaign, one.postId())).isFalse();
        assertThat(campaigns.takeOut(ada, campaign, one.postId())).isTrue();
        assertThat(campaigns.takeOut(ada, campaign, one.postId())).isFalse();
        assertThat(progress(campaign).acts()).isOne();
        assertThat(portal.app().timeline().of(ada)).hasSize(2);

        portal.app().timeline().remove(ada, post(ada, other.postId()));
        assertThat(progress(campaign)).isEqualTo(new Progress(0, 0, 0));
    }

    @Test
    void a_post_is_in_one_campaign_at_most() {
        var one = launch.stories(30);
        var other = launch.stories(30);
        var share = pen.declare(ada, Launch.words(1), one.id());

        assertThat(campaigns.add(ada, other, share.postId())).isTrue();

        assertThat(progress(one).acts()).isZero();
        assertThat(progress(other).acts()).isOne();
    }

    @Test
    void a_declared_post_is_added_by_its_author_alone() {
        var campaign = launch.stories(30);
        var share = pen.declare(ada, Launch.words(1));

        assertThat(campaigns.add(bruno, campaign, share.postId())).isFalse();
        assertThat(campaigns.add(ada, campaign, share.postId())).isTrue();
        assertThat(campaigns.add(ada, campaign, share.postId())).isTrue();

        assertThat(progress(campaign).acts()).isOne();
    }

    @Test
    void whoever_leaves_without_a_trace_takes_their_stories_along() {
        var campaign = launch.stories(30);
        pen.declare(ada, Launch.words(1), campaign.id());
        pen.declare(bruno, Launch.words(2), campaign.id());
        campaigns.hide(ada, campaign);

        portal.app().timeline().erase(ada);
        campaigns.erase(ada);

        assertThat(progress(campaign)).isEqualTo(new Progress(1, 1, 1));
        assertThat(rows("campaign_hidden")).isZero();
        assertThat(differences()).isZero();
    }

    // Many at once

    @RepeatedTest(3)
    void of_many_who_tell_at_once_each_counts_once() throws Exception {
        var campaign = launch.stories(30);
        var tellers =
                IntStream.range(0, 12)
                        .mapToObj(it -> given.person(given.member("Teller", "Number" + it)))
                        .toList();
        var next = new AtomicInteger();

        Together.run(
                12,
                () -> {
                    int turn = next.getAndIncrement();
                    pen.declare(tellers.get(turn), Launch.words(turn), campaign.id());
                });

        assertThat(progress(campaign)).isEqualTo(new Progress(12, 12, 1));
        assertThat(differences()).isZero();
    }

    @RepeatedTest(3)
    void the_same_form_from_many_windows_is_one_story() throws Exception {
        var campaign = launch.stories(30);
        var sharing = portal.app().sharing();
        var writing =
                new ShareDraft.Writing(
                        Optional.empty(),
                        Optional.of(campaign.id()),
                        Network.LINKEDIN,
                        "en",
                        "Story number 1",
                        List.of(),
                        "");
        long draft = sharing.drafts().keep(ada, "the-same-form", writing).orElseThrow();
        assertThat(sharing.drafts().draft(ada, draft).orElseThrow().campaignId())
                .contains(campaign.id());

        var all =
                Together.call(
                        12,
                        () ->
                                sharing.declare(
                                        ada,
                                        "the-same-form",
                                        Launch.words(1),
                                        Optional.of(campaign.id())));

        assertThat(new HashSet<>(all)).hasSize(1);
        assertThat(progress(campaign)).isEqualTo(new Progress(1, 1, 1));
    }

    @RepeatedTest(3)
    void stories_that_come_go_and_move_at_once_leave_figures_that_are_right() throws Exception {
        var one = launch.stories(30);
        var other = launch.stories(30);
        var posts =
                IntStream.range(0, 4)
                        .mapToObj(it -> pen.declare(ada, Launch.words(it), one.id()).postId())
                        .toList();
        var next = new AtomicInteger();

        Together.run(
                16,
                () -> {
                    int turn = next.getAndIncrement();
                    long post = posts.get(turn % 4);
                    switch (turn % 3) {
                        case 0 -> campaigns.add(ada, other, post);
                        case 1 -> campaigns.takeOut(ada, one, post);
                        default -> campaigns.add(ada, one, post);
                    }
                });

        assertThat(differences()).isZero();
        assertThat(progress(one).acts() + progress(other).acts()).isEqualTo(rows("campaign_story"));
    }

    // When

    @Test
    void it_opens_at_midnight_by_the_programmes_clock_and_closes_after_its_last_day() {
        var starts = LocalDate.parse("2099-03-01");
        var campaign = launch.between(starts, starts.plusDays(13));

        assertThat(at("2099-02-28T22:59:59Z", campaign)).isEqualTo(Campaign.State.COMING);
        assertThat(at("2099-02-28T23:00:00Z", campaign)).isEqualTo(Campaign.State.RUNNING);
        assertThat(at("2099-03-14T22:59:59Z", campaign)).isEqualTo(Campaign.State.RUNNING);
        assertThat(at("2099-03-14T23:00:00Z", campaign)).isEqualTo(Campaign.State.ENDED);
    }

    @Test
    void a_night_in_which_clocks_change_is_a_night() {
        var starts = LocalDate.parse("2099-03-29");
        var campaign = launch.between(starts, starts);

        assertThat(at("2099-03-28T22:59:59Z", campaign)).isEqualTo(Campaign.State.COMING);
        assertThat(at("2099-03-28T23:00:00Z", campaign)).isEqualTo(Campaign.State.RUNNING);
        assertThat(at("2099-03-29T22:00:00Z", campaign)).isEqualTo(Campaign.State.ENDED);
    }

    @Test
    void what_comes_is_seen_and_takes_no_story_yet() {
        var coming = launch.between(Launch.today().plusDays(1), Launch.today().plusDays(9));

        pen.declare(ada, Launch.words(1), coming.id());

        assertThat(campaigns.campaign(ada, coming.id())).isPresent();
        assertThat(campaigns.open(ada, "en", false)).isEmpty();
        assertThat(rows("campaign_story")).isZero();
    }

    @Test
    void a_fortnight_after_its_end_a_story_that_was_in_time_still_comes_in() {
        var campaign = launch.stories(30);
        var share = pen.declare(ada, Launch.words(1, Launch.today().minusDays(3)));
        endsOn(campaign, Launch.today().minusDays(2));

        assertThat(campaigns.add(ada, launch.again(campaign), share.postId())).isTrue();
        assertThat(progress(campaign).acts()).isOne();

        campaigns.takeOut(ada, campaign, share.postId());
        endsOn(campaign, Launch.today().minusDays(15));
        assertThat(campaigns.add(ada, launch.again(campaign), share.postId())).isFalse();
    }

    // For whom

    @Test
    void it_is_there_for_its_audience_and_for_nobody_else() {
        var german = launch.forCountry("DE");
        var all = launch.stories(30);

        assertThat(Launch.ids(campaigns.all(ada))).containsExactly(all.id());
        assertThat(Launch.ids(campaigns.all(cast.edna()))).contains(all.id(), german.id());
        assertThat(campaigns.campaign(ada, german.id())).isEmpty();
        assertThat(campaigns.open(ada, "en", false)).containsOnlyKeys(all.id());
        pen.declare(ada, Launch.words(1), german.id());
        assertThat(progress(german).acts()).isZero();
    }

    @Test
    void drafts_are_there_for_editors_alone() {
        var draft = launch.write(Launch.draft(Counts.STORIES, 30, Audience.EVERYONE));

        assertThat(campaigns.all(ada)).isEmpty();
        assertThat(campaigns.campaign(ada, draft.id())).isEmpty();
        assertThat(campaigns.editing().campaign(cast.lena(), draft.id())).isPresent();
        assertThat(campaigns.editing().campaign(cast.edna(), draft.id())).isEmpty();
    }

    @Test
    void the_hub_shows_two_at_once_none_put_away_and_none_during_a_pause() {
        var first = launch.between(Launch.today(), Launch.today().plusDays(1));
        var second = launch.between(Launch.today(), Launch.today().plusDays(2));
        var third = launch.between(Launch.today(), Launch.today().plusDays(3));
        assertThat(Launch.ids(campaigns.forHub(ada))).containsExactly(first.id(), second.id());

        campaigns.hide(ada, first);
        campaigns.hide(ada, first);
        assertThat(Launch.ids(campaigns.forHub(ada))).containsExactly(second.id(), third.id());
        assertThat(Launch.ids(campaigns.forHub(bruno))).containsExactly(first.id(), second.id());
        campaigns.showAgain(ada, first);
        assertThat(Launch.ids(campaigns.forHub(ada))).containsExactly(first.id(), second.id());

        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO member_pause (person_id, starts_at, asked_at) VALUES"
                                        + " (?, ?, ?)",
                                ada.id(),
                                Given.NOW,
                                Given.NOW));
        assertThat(campaigns.forHub(cast.ada())).isEmpty();
    }

    // Editors

    @Test
    void of_two_editors_one_saves_and_the_other_hears_of_it() throws Exception {
        var campaign = launch.stories(30);
        var draft = Launch.draft(Counts.STORIES, 40, Audience.EVERYONE);

        var saved =
                Together.call(
                        8, () -> campaigns.editing().change(campaign, campaign.revision(), draft));

        assertThat(saved).filteredOn(it -> it).hasSize(1);
        assertThat(launch.again(campaign).goal()).isEqualTo(40);
    }

    @Test
    void the_same_form_makes_one_campaign() throws Exception {
        var draft = Launch.draft(Counts.STORIES, 40, Audience.EVERYONE);

        var ids =
                Together.call(
                        8,
                        () -> campaigns.editing().create(cast.carla(), "one-and-the-same", draft));

        assertThat(new HashSet<>(ids)).hasSize(1);
        assertThat(rows("campaign")).isOne();
    }

    @Test
    void what_has_begun_keeps_its_first_day_and_what_it_counts() {
        var campaign = launch.stories(30);
        var later = Launch.today().plusDays(5);

        campaigns
                .editing()
                .change(
                        campaign,
                        campaign.revision(),
                        Launch.draft(
                                later, later.plusDays(9), Counts.POSTS, 50, Audience.EVERYONE));

        var now = launch.again(campaign);
        assertThat(now.startsOn()).isEqualTo(campaign.startsOn());
        assertThat(now.counts()).isEqualTo(Counts.STORIES);
        assertThat(now.endsOn()).isEqualTo(later.plusDays(9));
        assertThat(now.goal()).isEqualTo(50);
    }

    @Test
    void ended_before_its_time_it_says_why_and_keeps_what_was_told() {
        var campaign = launch.stories(30);
        pen.declare(ada, Launch.words(1), campaign.id());

        assertThat(campaigns.editing().end(cast.carla(), campaign, "", "The site closes."))
                .isTrue();
        assertThat(campaigns.editing().end(cast.carla(), campaign, "", "Again.")).isFalse();

        var now = launch.again(campaign);
        assertThat(now.state(Launch.today())).isEqualTo(Campaign.State.ENDED);
        assertThat(now.reason("fr")).isEqualTo("The site closes.");
        assertThat(now.acts()).isOne();
        assertThat(campaigns.open(ada, "en", false)).isEmpty();
        assertThat(
                        campaigns
                                .editing()
                                .change(
                                        now,
                                        now.revision(),
                                        Launch.draft(Counts.STORIES, 99, Audience.EVERYONE)))
                .isFalse();
    }

    @Test
    void only_drafts_are_deleted_and_only_what_comes_is_taken_back() {
        var running = launch.stories(30);
        var coming = launch.between(Launch.today().plusDays(1), Launch.today().plusDays(9));

        assertThat(campaigns.editing().discard(running)).isFalse();
        assertThat(campaigns.editing().takeBack(running)).isFalse();
        assertThat(campaigns.editing().discard(coming)).isFalse();
        assertThat(campaigns.editing().takeBack(coming)).isTrue();
        assertThat(campaigns.editing().discard(coming)).isTrue();
        assertThat(rows("campaign")).isOne();
    }

    @Test
    void what_is_not_whole_or_over_is_not_published() {
        var whole = Launch.draft(Counts.STORIES, 30, Audience.EVERYONE);
        var half =
                launch.write(
                        new CampaignDraft(
                                "Un titre",
                                "",
                                "A title",
                                "A purpose",
                                whole.startsOn(),
                                whole.endsOn(),
                                Counts.STORIES,
                                30,
                                whole.audience(),
                                List.of()));
        var over =
                launch.write(
                        Launch.draft(
                                Launch.today().minusDays(9),
                                Launch.today().minusDays(1),
                                Counts.STORIES,
                                30,
                                whole.audience()));
        var editing = campaigns.editing();

        assertThat(editing.publish(cast.carla(), half, 0)).isEqualTo(new Publishing.Incomplete());
        assertThat(editing.publish(cast.carla(), over, 0)).isEqualTo(new Publishing.Over());
        assertThat(editing.publish(cast.carla(), launch.write(whole), 7))
                .isEqualTo(new Publishing.Overtaken());
    }

    @Test
    void figures_are_told_of_five_people_and_more() {
        var campaign = launch.stories(30);
        for (int i = 0; i < 4; i++) {
            tell(campaign, i);
        }
        assertThat(campaigns.byCountry(campaign)).isEmpty();
        assertThat(campaigns.byWeek(campaign)).allMatch(it -> it.acts().isEmpty());

        tell(campaign, 4);

        assertThat(campaigns.byCountry(campaign)).containsExactly(new CountryFigure("FR", 5, 5));
        assertThat(campaigns.byWeek(campaign)).anyMatch(it -> it.people().equals(Optional.of(5L)));
    }

    @Test
    void a_wrong_figure_is_found_and_made_again() {
        var campaign = launch.stories(30);
        pen.declare(ada, Launch.words(1), campaign.id());
        jdbi.useHandle(it -> it.execute("UPDATE campaign_progress SET acts = acts + 1"));
        assertThat(differences()).isOne();

        check().repair().run();

        assertThat(differences()).isZero();
        assertThat(progress(campaign).acts()).isOne();
    }

    private void tell(Campaign campaign, int number) {
        var teller = given.person(given.member("Teller", "Number" + number));
        pen.declare(teller, Launch.words(number), campaign.id());
    }

    private Progress progress(Campaign campaign) {
        var now = launch.again(campaign);
        return new Progress(now.acts(), now.people(), now.countries());
    }

    private List<String> standing(Person person, Campaign campaign) {
        return campaigns.mine(person, campaign).stream().map(it -> it.standing(campaign)).toList();
    }

    private Campaign.State at(String moment, Campaign campaign) {
        var app = portal.app();
        var then =
                new Campaigns(
                        jdbi,
                        app.timeline(),
                        app.sharing(),
                        app.settings(),
                        Clock.fixed(Instant.parse(moment), Launch.PARIS));
        return campaign.state(then.today());
    }

    private void endsOn(Campaign campaign, LocalDate day) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE campaign SET starts_on = ?, ends_on = ? WHERE id = ?",
                                day.minusDays(9),
                                day,
                                campaign.id()));
    }

    private Post post(Person author, long id) {
        return portal.app().timeline().mine(author, id).orElseThrow();
    }

    private long rows(String table) {
        return jdbi.withHandle(
                it -> it.createQuery("SELECT COUNT(*) FROM " + table).mapTo(long.class).one());
    }

    private Check check() {
        return campaigns.checks().getFirst();
    }

    private long differences() {
        return check().differences().getAsLong();
    }
}
