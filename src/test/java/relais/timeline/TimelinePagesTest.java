package relais.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Naughty;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The timeline without a browser: what each page says, refuses and keeps. */
class TimelinePagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    Wall wall;
    Cast cast;
    Person ada;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        ada = cast.ada();
        wall = new Wall(jdbi, portal.app().timeline());
        portal.signIn(ada);
    }

    @Test
    void the_first_day_says_how_to_begin() {
        assertThat(portal.get("/timeline").text(".blank")).contains("Yours can be the first");
        assertThat(portal.get("/timeline?voice=leader").text(".blank")).contains("No post fits");
        assertThat(portal.get("/timeline/mine").text(".blank")).contains("not declared a post yet");
    }

    @Test
    void from_declaring_to_hiding_needs_no_script() {
        var declared = portal.post("/timeline", form());
        var page = declared.location();
        assertThat(declared.status()).isEqualTo(303);
        assertThat(portal.get(page).text("main")).contains("Only you see it here");
        assertThat(portal.get("/timeline").html().select(".voice")).isEmpty();

        portal.post(page + "/display");
        portal.signIn(cast.emma());
        var card = portal.get("/timeline").html().select(".voice").first();
        assertThat(card.text()).contains("Ada Lindqvist", "LinkedIn", "The sand knows more.");
        assertThat(card.select(".voice__out").attr("href"))
                .isEqualTo("https://www.linkedin.com/posts/ada_sand");
        assertThat(card.select(".voice__out").attr("rel")).contains("noopener", "noreferrer");

        portal.signIn(ada);
        portal.post(page + "/display/removal");
        portal.signIn(cast.emma());
        assertThat(portal.get("/timeline").html().select(".voice")).isEmpty();
        assertThat(portal.get(page).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "link, javascript:alert(1), link, not a web address",
        "link, https://www.linkedin.com/in/ada, link, leads to a profile",
        "network, x, network, does not lead there",
        "date, 2019-01-01, date, Two years back",
        "date, 2999-01-01, date, still to come",
        "date, yesterday, date, not a date",
        "language, xx, language, fill this in"
    })
    void what_is_wrong_is_said_at_its_field_and_all_else_is_kept(
            String field, String value, String at, String complaint) {
        var form = form();
        form.put(field, value);

        var answer = portal.post("/timeline", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_" + at + "_error")).contains(complaint);
        assertThat(answer.text("textarea[name=words]")).isEqualTo("The sand knows more.");
        assertThat(portal.get("/timeline/mine").html().select("#my_posts")).isEmpty();
    }

    @Test
    void a_link_that_one_declared_before_is_refused_and_nothing_is_lost() {
        portal.post("/timeline", form());
        var again = form();
        again.put("key", "another-form-than-before");
        again.put("words", "Said better.");

        var answer = portal.post("/timeline", again);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_link_error")).contains("declared this link already");
        assertThat(answer.text("textarea[name=words]")).isEqualTo("Said better.");
    }

    @Test
    void a_post_needs_a_link_or_words_and_without_a_link_a_network() {
        var form = form();
        form.put("link", "");
        form.put("words", "");
        assertThat(portal.post("/timeline", form).text("#field_link_error"))
                .contains("a link, or the words");

        form.put("words", "Only words");
        assertThat(portal.post("/timeline", form).text("#field_network_error"))
                .contains("where you posted it");

        form.put("network", "bluesky");
        assertThat(portal.post("/timeline", form).status()).isEqualTo(303);
    }

    @Test
    void a_colleagues_link_is_refused_kindly() {
        portal.post("/timeline", form());

        portal.signIn(cast.bruno());
        var form = form();
        form.put("key", "brunos-form-key");
        var answer = portal.post("/timeline", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_link_error")).contains("A colleague has declared this link");
    }

    @Test
    void a_helper_is_looked_up_without_losing_anything_and_asked() {
        var form = form();
        form.put("who", "bouch");
        var found = portal.post("/timeline/search", form);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text("textarea[name=words]")).isEqualTo("The sand knows more.");
        assertThat(found.html().select("input[name=help][value=" + cast.bruno().handle() + "]"))
                .hasSize(1);

        form.put("help", cast.bruno().handle());
        form.put("shown", "yes");
        var page = portal.post("/timeline", form).location();
        assertThat(portal.get(page).text(".voice__notes")).isEqualTo("Written with help");

        portal.signIn(cast.bruno());
        assertThat(portal.get(page).text("#post_help")).contains("Ada Lindqvist says that you");
        portal.post(page + "/help");
        assertThat(portal.get("/timeline").text(".voice__notes"))
                .isEqualTo("Written with the help of Bruno Bouchard");
        portal.post(page + "/help/removal");
        assertThat(portal.get("/timeline").text(".voice__notes")).isEqualTo("Written with help");
    }

    @Test
    void enter_looks_up_what_was_just_typed_to_be_looked_for_and_declares_else() {
        var form = form();
        form.put("by", "enter");
        form.put("who", "bouch");
        form.put("who-seen", "");

        var found = portal.post("/timeline", form);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text("textarea[name=words]")).isEqualTo("The sand knows more.");
        assertThat(found.html().select("input[name=who-seen]").val()).isEqualTo("bouch");
        assertThat(found.html().select("#post_form button").first().attr("value"))
                .as("what Enter presses")
                .isEqualTo("enter");
        assertThat(portal.get("/timeline/mine").html().select(".voice__line")).isEmpty();

        form.put("who-seen", "bouch");
        assertThat(portal.post("/timeline", form).status()).isEqualTo(303);
    }

    @Test
    void the_piece_it_is_about_is_shown_to_those_who_may_read_it() {
        var given = new Given(jdbi);
        long item = given.article("What the night shift taught us", "ARTICLE");
        read(item);
        var search = form();
        search.put("pieces", "night");
        assertThat(portal.post("/timeline/search", search).text("#post_piece"))
                .contains("What the night shift taught us");
        search.put("pieces", "shifty");
        assertThat(portal.post("/timeline/search", search).text("#post_piece"))
                .contains("Nothing that you have read");

        var form = form();
        form.put("item", String.valueOf(item));
        form.put("shown", "yes");
        portal.post("/timeline", form);
        assertThat(portal.get("/timeline").text(".voice__notes"))
                .isEqualTo("About What the night shift taught us");

        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE content_item SET archived_at = published_at WHERE id = ?",
                                item));
        assertThat(portal.get("/timeline").html().select(".voice__notes")).isEmpty();
    }

    @Test
    void changing_keeps_what_was_said_and_takes_force_at_once() {
        var form = form();
        form.put("shown", "yes");
        var page = portal.post("/timeline", form).location();
        var edit = portal.get(page + "/edit").html();
        assertThat(edit.select("input[name=shown][checked]")).hasSize(1);

        form.put("words", "Less sand.");
        form.remove("shown");
        assertThat(portal.post(page, form).status()).isEqualTo(303);

        assertThat(portal.get(page).text(".voice__words")).isEqualTo("Less sand.");
        assertThat(portal.get("/timeline").html().select(".voice")).isEmpty();
    }

    @Test
    void leaving_the_programme_hides_at_once_and_only_showing_again_shows_again() {
        var form = form();
        form.put("shown", "yes");
        var page = portal.post("/timeline", form).location();

        portal.post("/welcome/leaving");
        assertThat(portal.get("/timeline").html().select(".voice")).isEmpty();
        assertThat(portal.get(page).text("main")).contains("Only you see it here");

        portal.post(page + "/display");
        assertThat(portal.get("/timeline").html().select(".voice")).hasSize(1);

        portal.post("/welcome/leaving", Map.of("trace", "erase"));
        assertThat(portal.get(page).status()).isEqualTo(404);
    }

    @Test
    void removing_asks_first() {
        var page = portal.post("/timeline", form()).location();

        assertThat(portal.get(page + "/removal").text("h1")).isEqualTo("Delete this post?");
        portal.post(page + "/removal");

        assertThat(portal.get(page).status()).isEqualTo(404);
        portal.signIn(cast.bruno());
        assertThat(portal.get(page + "/edit").status()).isEqualTo(404);
    }

    @Test
    void a_long_post_is_called_by_how_it_begins() {
        wall.declare(ada, Wall.post("The sand knows more. ".repeat(100)));

        assertThat(portal.get("/timeline").text(".voice__whole"))
                .hasSizeLessThan(160)
                .endsWith("…");
        assertThat(portal.get("/timeline/mine").text(".voice__gist"))
                .startsWith("The sand knows more.")
                .endsWith("…");
    }

    @Test
    void editors_take_down_with_a_reason_that_is_one() {
        var form = form();
        form.put("shown", "yes");
        var page = portal.post("/timeline", form).location();

        portal.signIn(cast.carla());
        var refused = portal.post(page + "/takedown", Map.of("reason", "No."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#field_reason_error")).contains("A sentence at least");
        portal.post(page + "/takedown", Map.of("reason", "It names a customer of ours."));
        assertThat(portal.get("/timeline").html().select(".voice")).isEmpty();

        portal.signIn(ada);
        assertThat(portal.get(page).text(".notice")).contains("It names a customer of ours.");
        portal.signIn(cast.carla());
        portal.post(page + "/takedown/removal");
        assertThat(portal.get("/timeline").html().select(".voice")).hasSize(1);
    }

    @Test
    void the_first_reason_stands_and_whoever_comes_second_is_told_so() {
        var page = wall.declare(ada, Wall.post("Too much sand")).url();

        portal.signIn(cast.carla());
        portal.post(page + "/takedown", Map.of("reason", "It names a customer of ours."));
        var second = portal.post(page + "/takedown", Map.of("reason", "It is about the sand."));

        assertThat(second.header("Set-Cookie")).contains("flash.post.taken-down-before");
        assertThat(portal.get(page).text(".notice")).contains("It names a customer of ours.");
    }

    @Test
    void whoever_helped_sees_that_a_post_is_taken_down_and_not_why() {
        var page = wall.declare(ada, Wall.helped("Our sand", Optional.of(cast.bruno().id()))).url();

        portal.signIn(cast.carla());
        portal.post(page + "/takedown", Map.of("reason", "It names a customer of ours."));
        portal.signIn(cast.bruno());

        assertThat(portal.get(page).text(".notice"))
                .contains("took it off the timeline")
                .doesNotContain("customer");
        assertThat(portal.get("/timeline/mine").text("[aria-labelledby=posts_helped] .tag"))
                .isEqualTo("Taken down");
    }

    @Test
    void whoever_helped_is_not_told_that_a_hidden_post_is_for_them_alone() {
        var post = wall.declare(ada, Wall.helped("Our sand", Optional.of(cast.bruno().id())));
        portal.post(post.url() + "/display/removal");

        portal.signIn(cast.bruno());

        assertThat(portal.get("/timeline/mine").text("[aria-labelledby=posts_helped] .tag"))
                .isEqualTo("Not shown");
    }

    @Test
    void editors_keep_accounts_and_their_posts() {
        portal.signIn(cast.carla());
        var added =
                portal.post(
                        "/studio/accounts",
                        Map.of(
                                "name", "Pumps",
                                "address", "https://x.com/pumps",
                                "language", "en",
                                "country", "FR"));
        assertThat(added.status()).isEqualTo(303);
        var posts = added.location() + "/posts";
        var form = form();
        form.put("link", "https://x.com/pumps/status/1");
        assertThat(portal.post(posts, form).location()).isEqualTo(added.location());

        assertThat(portal.get("/timeline?voice=official&country=FR").text(".voice__by"))
                .isEqualTo("Pumps Official");
        assertThat(portal.get("/timeline?country=DE").html().select(".voice")).isEmpty();
        var again =
                portal.post(
                        "/studio/accounts",
                        Map.of("name", "P", "address", "https://x.com/pumps", "language", "en"));
        assertThat(again.text("#field_address_error")).contains("an account with this address");
    }

    @Test
    void leads_ask_leaders_who_decide() {
        portal.signIn(cast.lena());
        assertThat(portal.get("/studio/voices").text("main")).contains("Léon Leroy");
        portal.post("/studio/voices", Map.of("person", cast.leon().handle()));
        assertThat(portal.get("/studio/voices").text("#voices")).contains("Asked, no answer yet");

        portal.signIn(cast.leon());
        assertThat(portal.get("/timeline/voice").text("main")).contains("Lena Lambert");
        portal.post("/timeline/voice");
        wall.declare(cast.leon(), Wall.post("From the top"));
        assertThat(portal.get("/timeline?voice=leader").text(".voice--leader .voice__by"))
                .isEqualTo("Léon Leroy Leader");

        portal.signIn(cast.luc());
        assertThat(portal.get("/studio/voices").text("main")).doesNotContain("Agreed on");
        assertThat(portal.post("/studio/voices", Map.of("person", cast.emma().handle())).status())
                .isEqualTo(404);
    }

    @Test
    void a_page_leads_to_the_next_one_with_the_same_filter() {
        for (int i = 0; i < 22; i++) {
            wall.declare(ada, Wall.post("Post " + i));
        }

        var first = portal.get("/timeline?voice=colleague&country=FR").html();
        var more = first.select(".more a").attr("href");

        assertThat(first.select(".voice")).hasSize(20);
        assertThat(more).startsWith("/timeline?voice=colleague&country=FR&after=");
        assertThat(portal.get(more).html().select(".voice")).hasSize(2);
        assertThat(portal.get("/timeline?after=nonsense&voice=x&topic=y&country=ZZ9").status())
                .isEqualTo(200);
    }

    @Test
    void a_preview_that_we_kept_is_shown_where_nobody_pasted_words() {
        var link = "https://blog.example/sand";
        wall.declare(ada, Wall.linked("", link));
        assertThat(portal.get("/timeline").text(".voice")).contains("open it to read it");

        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE link_preview SET title = 'Sand', description = 'A story.',"
                                        + " fetched_at = wanted_at WHERE link = ?",
                                link));

        assertThat(portal.get("/timeline").text(".voice__preview")).isEqualTo("Sand A story.");
    }

    static List<String> nasty() {
        return Naughty.STRINGS;
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void nasty_words_come_back_unharmed(String nasty) {
        var form = form();
        form.put("words", nasty);
        form.put("who", nasty);
        form.put("pieces", nasty);
        assertThat(portal.post("/timeline/search", form).status()).isEqualTo(200);
        form.put("shown", "yes");
        form.put("key", "k".repeat(12));

        var page = portal.post("/timeline", form).location();

        assertThat(portal.get(page).html().select(".voice__words").first().wholeText())
                .isEqualTo(Naughty.asShown(nasty));
        assertThat(portal.get("/timeline").html().select(".voice script, .voice img")).isEmpty();
    }

    private void read(long item) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO content_reading (person_id, item_id, read_at) VALUES"
                                        + " (?, ?, ?)",
                                ada.id(),
                                item,
                                Given.NOW));
    }

    private static Map<String, String> form() {
        return new HashMap<>(
                Map.of(
                        "key", "one-form-of-ours",
                        "link", "https://www.linkedin.com/posts/ada_sand",
                        "words", "The sand knows more.",
                        "date", LocalDate.now().minusDays(2).toString(),
                        "language", "en",
                        "help", "alone"));
    }
}
