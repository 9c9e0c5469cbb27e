package relais.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.feed.Audience;
import relais.sharing.Pen;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Naughty;
import relais.support.Portal;
import relais.support.Portal.Answer;
import relais.support.TestDatabase;
import relais.timeline.PostDraft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Campaigns' pages without a browser: for whoever they are for, and for whoever makes them. */
class CampaignsPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    private final Jdbi jdbi = database.jdbi();
    private Given given;
    private Cast cast;
    private Launch launch;
    private Pen pen;
    private long item;

    @BeforeEach
    void people() {
        given = new Given(jdbi);
        cast = new Cast(jdbi);
        portal.app().loadStarter();
        launch = new Launch(portal.app(), cast.carla());
        pen = new Pen(jdbi, portal.app());
        item = given.article("What the night shift taught us", "ARTICLE");
        pen.learned(cast.ada());
        portal.signIn(cast.ada());
    }

    // Readers

    @Test
    void the_first_day_says_that_nothing_runs_and_what_can_be_done() {
        var page = portal.get("/campaigns");

        assertThat(page.text(".blank")).contains("No campaign at the moment");
        assertThat(page.html().select(".blank a[href='/share']")).hasSize(1);
        assertThat(portal.htmxGet("/me/campaigns").html().select("section")).isEmpty();
    }

    @Test
    void the_list_tells_what_runs_comes_and_is_over() {
        var running = launch.stories(30);
        var coming = launch.between(Launch.today().plusDays(2), Launch.today().plusDays(9));
        var past = launch.stories(30);
        portal.app().campaigns().editing().end(cast.carla(), past, "Fini.", "Over.");
        launch.forCountry("DE");

        var page = portal.get("/campaigns").html();

        assertThat(page.select("#running a").attr("href")).isEqualTo(running.url());
        assertThat(page.select("#coming a").attr("href")).isEqualTo(coming.url());
        assertThat(page.select("#past a").attr("href")).isEqualTo(past.url());
        assertThat(page.select("main a[href^='/campaigns/']")).hasSize(3);
    }

    @Test
    void its_page_says_why_until_when_and_how_far_all_have_come() {
        var campaign = launch.stories(30, item);
        pen.declare(cast.bruno(), Launch.words(1), campaign.id());

        var page = portal.get(campaign.url());

        assertThat(page.text("h1")).isEqualTo("The move that protects");
        assertThat(page.text(".standfirst")).contains("protected somebody");
        assertThat(page.text("#goal .progress")).isEqualTo("1 story of 30");
        assertThat(page.html().select("#goal progress").attr("max")).isEqualTo("30");
        assertThat(page.text("#goal")).doesNotContain("colleague", "Bruno");
        assertThat(page.text("#pieces")).contains("What the night shift taught us", "A summary");
        assertThat(page.html().select("#pieces a[href='/share/" + item + "']")).hasSize(1);
        assertThat(page.text("#mine")).contains("Nothing so far", "Only you see this list");
    }

    @Test
    void from_five_people_on_it_says_how_many_they_are() {
        var campaign = launch.stories(5);
        for (int i = 0; i < 5; i++) {
            var teller = given.person(given.member("Teller", "Number" + i));
            pen.declare(teller, Launch.words(i), campaign.id());
        }

        var page = portal.get(campaign.url());

        assertThat(page.text("#goal")).contains("5 colleagues from 1 country", "took all of you");
        assertThat(page.text("main")).doesNotContain("Teller Number");
        assertThat(portal.htmxGet("/me/campaigns").text("section")).contains("The goal is reached");
    }

    @Test
    void from_its_page_to_a_story_that_counts_needs_no_script() {
        var campaign = launch.stories(30);
        var tell = portal.get(campaign.url()).html().select("#goal .actions a").attr("href");
        var composer = portal.get(tell).html();
        assertThat(composer.select(".composer .meta a[href=" + campaign.url() + "]").text())
                .isEqualTo(campaign.title("en"));
        assertThat(composer.select("select[name=campaign] option[selected]").val())
                .isEqualTo(String.valueOf(campaign.id()));

        var told = portal.post("/share", told(campaign, "My night at the press."));

        assertThat(told.status()).isEqualTo(303);
        assertThat(told.location()).isEqualTo(campaign.url() + "#mine");
        var page = portal.get(campaign.url());
        assertThat(page.text("#goal .progress")).isEqualTo("1 story of 30");
        assertThat(page.text("#gifts")).contains("My night at the press.", "Counts");

        portal.signIn(cast.bruno());
        assertThat(portal.get(campaign.url()).text("main")).doesNotContain("My night at the press");
    }

    @Test
    void a_draft_remembers_for_which_campaign_it_is_and_lets_go_of_it() {
        var campaign = launch.stories(30);
        var form = told(campaign, "My night at the press.");
        form.put("look", "yes");

        var draft = portal.post("/share/drafts", form).location().replaceAll("#.*", "");
        assertThat(portal.get(draft).html().select("select[name=campaign] option[selected]").val())
                .isEqualTo(String.valueOf(campaign.id()));

        form.put("campaign", "");
        portal.post("/share/drafts", form);
        assertThat(portal.get(draft).html().select("select[name=campaign] option[selected]").val())
                .isEmpty();
    }

    @Test
    void what_is_not_open_to_somebody_is_left_out_of_a_draft_and_of_a_post() {
        var german = launch.forCountry("DE");
        var form = told(german, "My night at the press.");

        var told = portal.post("/share", form);

        assertThat(told.location()).startsWith("/timeline/");
        assertThat(portal.get("/share").html().select("select[name=campaign]")).isEmpty();
    }

    @Test
    void a_story_is_taken_out_and_added_again_by_its_author() {
        var campaign = launch.stories(30);
        var share = pen.declare(cast.ada(), Launch.words(1), campaign.id());
        var removal = campaign.url() + "/stories/" + share.postId() + "/removal";

        portal.signIn(cast.bruno());
        assertThat(portal.post(removal).status()).isEqualTo(404);
        portal.signIn(cast.ada());
        assertThat(portal.post(removal).status()).isEqualTo(303);

        assertThat(portal.get(campaign.url()).text("#goal .progress")).isEqualTo("0 stories of 30");
        assertThat(portal.get(campaign.url()).text("#fitting")).contains("Story number 1");
        portal.post(campaign.url() + "/stories", Map.of("post", String.valueOf(share.postId())));
        assertThat(portal.get(campaign.url()).text("#goal .progress")).isEqualTo("1 story of 30");
    }

    @Test
    void only_what_authors_show_is_shown() {
        var campaign = launch.stories(30);
        pen.declare(cast.bruno(), Launch.words(1), campaign.id());
        assertThat(portal.get(campaign.url()).html().select("#stories")).isEmpty();

        pen.declare(cast.bruno(), shown(Launch.words(2)), campaign.id());

        assertThat(portal.get(campaign.url()).text("#stories"))
                .contains("Story number 2", "Bruno Bouchard")
                .doesNotContain("Story number 1");
    }

    @Test
    void a_piece_for_others_is_not_there() {
        jdbi.useHandle(
                it -> {
                    it.execute("UPDATE content_item SET limited = TRUE WHERE id = ?", item);
                    it.execute("INSERT INTO content_audience VALUES (?, 'COUNTRY', 'DE')", item);
                });
        var campaign = launch.stories(30, item);

        assertThat(portal.get(campaign.url()).text("main")).doesNotContain("night shift");
    }

    @Test
    void a_stranger_finds_nothing() {
        var german = launch.forCountry("DE");
        var draft = launch.write(Launch.draft(Counts.STORIES, 30, Audience.EVERYONE));

        assertThat(portal.get(german.url()).status()).isEqualTo(404);
        assertThat(portal.get(draft.url()).status()).isEqualTo(404);
        assertThat(portal.post(german.url() + "/hiding").status()).isEqualTo(404);
        assertThat(portal.get(draft.deskUrl()).status()).isEqualTo(403);
    }

    @Test
    void the_hub_asks_for_it_and_one_puts_it_away() {
        var campaign = launch.stories(30);
        assertThat(portal.get("/").html().select("[hx-get='/me/campaigns']")).hasSize(1);
        assertThat(portal.htmxGet("/me/campaigns").text("#hub_campaigns"))
                .contains("The move that protects", "0 stories of 30");
        assertThat(portal.get("/me/campaigns").location()).isEqualTo("/campaigns");

        portal.post(campaign.url() + "/hiding");
        assertThat(portal.htmxGet("/me/campaigns").html().select("#hub_campaigns")).isEmpty();
        assertThat(portal.get(campaign.url()).status()).isEqualTo(200);

        portal.post(campaign.url() + "/hiding/removal");
        assertThat(portal.htmxGet("/me/campaigns").html().select("#hub_campaigns")).hasSize(1);
    }

    @Test
    void without_words_in_ones_language_the_other_is_read_and_marked_as_such() {
        var draft = Launch.draft(Counts.STORIES, 30, Audience.EVERYONE);
        var campaign =
                launch.publish(
                        new CampaignDraft(
                                draft.titleFr(),
                                draft.purposeFr(),
                                "",
                                "",
                                draft.startsOn(),
                                draft.endsOn(),
                                draft.counts(),
                                draft.goal(),
                                draft.audience(),
                                draft.pieces()));

        var heading = portal.get(campaign.url()).html().select("h1");

        assertThat(heading.text()).isEqualTo("Le geste qui protège");
        assertThat(heading.attr("lang")).isEqualTo("fr");
    }

    // Editors and leads

    @Test
    void from_nothing_to_a_published_campaign_needs_no_script() {
        portal.signIn(cast.lena());
        assertThat(portal.get("/studio/campaigns").text(".blank")).contains("No campaign yet");
        var form = form(portal.get("/studio/campaigns/new"));
        form.put("act", "add:" + item);

        var created = portal.post("/studio/campaigns", form);
        assertThat(created.status()).isEqualTo(303);
        assertThat(portal.post("/studio/campaigns", form).location()).isEqualTo(created.location());
        var desk = created.location();
        var html = portal.get(desk).html();
        assertThat(html.select("#piece_" + item + " h3").text()).contains("night shift");
        assertThat(html.select("input[name=title_en]").val()).isEqualTo("The move <b>");

        var published = portal.post(desk + "/publication", Map.of("revision", "0"));
        assertThat(published.status()).isEqualTo(303);

        portal.signIn(cast.ada());
        var page = portal.get(desk.replace("/studio", ""));
        assertThat(page.text("h1")).isEqualTo("The move <b>");
        assertThat(page.text("#pieces")).contains("night shift");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
        portal.signIn(cast.carla());
        var form = form(portal.get("/studio/campaigns/new"));
        form.put("goal", "4");
        form.put("starts", "2030-05-09");
        form.put("ends", "2030-05-01");
        form.put("purpose_en", "x".repeat(1_501));

        var answer = portal.post("/studio/campaigns", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_goal_error")).contains("A whole number");
        assertThat(answer.text("#field_ends_error")).contains("before the first");
        assertThat(answer.html().select("#field_purpose_en_error")).hasSize(1);
        assertThat(answer.html().select("input[name=title_en]").val()).isEqualTo("The move <b>");
    }

    @Test
    void whoever_was_overtaken_gets_back_what_they_typed() {
        var campaign = launch.stories(30);
        portal.signIn(cast.carla());
        var form = form(portal.get(campaign.deskUrl()));
        portal.post(campaign.deskUrl(), form);

        form.put("title_en", "Mine <i>");
        var late = portal.post(campaign.deskUrl(), form);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text(".notice")).contains("Somebody changed this campaign meanwhile");
        assertThat(late.html().select("input[name=title_en]").val()).isEqualTo("Mine <i>");
        assertThat(late.html().select("#campaign_form input[name=revision]").val()).isEqualTo("2");
    }

    @Test
    void what_has_begun_is_ended_with_a_reason() {
        var campaign = launch.stories(30);
        portal.signIn(cast.carla());

        var refused = portal.post(campaign.deskUrl() + "/ending", Map.of("ended_fr", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#field_ended_fr_error")).contains("Say why");

        portal.post(campaign.deskUrl() + "/ending", Map.of("ended_en", "The site <closes>."));
        assertThat(portal.get(campaign.deskUrl()).html().select("#campaign_form")).isEmpty();
        portal.signIn(cast.ada());
        assertThat(portal.get(campaign.url()).text("#goal .notice"))
                .contains("Ended before its time", "The site <closes>.");
    }

    @Test
    void a_role_with_limits_makes_campaigns_for_whom_it_reaches() {
        portal.signIn(cast.edna());
        var all = launch.stories(30);
        assertThat(portal.get(all.deskUrl()).status()).isEqualTo(404);
        var page = portal.get("/studio/campaigns/new");
        assertThat(page.html().select("input[name=countries][value=DE]").hasAttr("checked"))
                .isTrue();

        var form = form(page);
        var refused = portal.post("/studio/campaigns", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#field_countries_error")).hasSize(1);

        form.put("countries", "DE");
        assertThat(portal.post("/studio/campaigns", form).status()).isEqualTo(303);
    }

    @Test
    void a_draft_is_deleted_and_what_is_out_is_not() {
        var draft = launch.write(Launch.draft(Counts.STORIES, 30, Audience.EVERYONE));
        var running = launch.stories(30);
        portal.signIn(cast.carla());

        assertThat(portal.post(draft.deskUrl() + "/removal").location())
                .isEqualTo("/studio/campaigns");
        assertThat(portal.get(draft.deskUrl()).status()).isEqualTo(404);
        portal.post(running.deskUrl() + "/removal");
        assertThat(portal.get(running.deskUrl()).status()).isEqualTo(200);
    }

    @Test
    void the_desk_tells_weeks_and_countries_and_nobody_by_name() {
        var campaign = launch.stories(30);
        for (int i = 0; i < 5; i++) {
            var teller = given.person(given.member("Teller", "Number" + i));
            pen.declare(teller, Launch.words(i), campaign.id());
        }
        pen.declare(cast.bruno(), Launch.words(9, Launch.today().minusDays(7)), campaign.id());
        portal.signIn(cast.lena());

        var page = portal.get(campaign.deskUrl());

        assertThat(page.text("#weeks")).contains("fewer than 5 people");
        assertThat(page.text("#countries")).contains("France 6 6");
        assertThat(page.text("#figures")).doesNotContain("Teller", "Bruno");
    }

    @Test
    void nasty_texts_are_shown_to_the_letter() {
        portal.signIn(cast.carla());
        for (var text : Naughty.STRINGS) {
            var form = form(portal.get("/studio/campaigns/new"));
            form.put("purpose_en", text);
            var created = portal.post("/studio/campaigns", form);
            if (created.status() == 303) {
                var area = portal.get(created.location()).html().select("[name=purpose_en]");
                assertThat(area.val().strip()).isEqualTo(text.strip());
            } else {
                assertThat(created.html().select("[name=purpose_en]").val().strip())
                        .isEqualTo(text.strip());
            }
        }
    }

    /** As an editor fills it in. */
    private static Map<String, String> form(Answer page) {
        var form = new HashMap<String, String>();
        for (var field : page.html().select("#campaign_form input[type=hidden]")) {
            form.put(field.attr("name"), field.val());
        }
        form.put("title_fr", "Le geste");
        form.put("purpose_fr", "Racontez-le.");
        form.put("title_en", "The move <b>");
        form.put("purpose_en", "Tell of it.");
        form.put("starts", Launch.today().toString());
        form.put("ends", Launch.today().plusWeeks(2).toString());
        form.put("counts", "stories");
        form.put("goal", "40");
        return form;
    }

    private static Map<String, String> told(Campaign campaign, String words) {
        return new HashMap<>(
                Map.of(
                        "key", "a-form-of-its-own",
                        "item", "",
                        "campaign", String.valueOf(campaign.id()),
                        "network", "linkedin",
                        "language", "en",
                        "words", words,
                        "date", LocalDate.now(Launch.PARIS).toString()));
    }

    private static PostDraft shown(PostDraft draft) {
        return new PostDraft(
                draft.network(),
                draft.link(),
                draft.words(),
                draft.language(),
                draft.topicId(),
                draft.itemId(),
                draft.postedOn(),
                draft.help(),
                true);
    }
}
