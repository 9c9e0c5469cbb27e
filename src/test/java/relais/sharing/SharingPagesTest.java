package relais.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Naughty;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writing and declaring without a browser: what each page says, refuses and keeps. */
class SharingPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    Cast cast;
    Person ada;
    Pen pen;
    long item;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        portal.app().loadStarter();
        ada = cast.ada();
        pen = new Pen(jdbi, portal.app());
        pen.learned(ada);
        pen.learned(cast.bruno());
        item = new Given(jdbi).article("The pump from 1978", "ARTICLE");
        portal.signIn(ada);
    }

    // What comes first

    @Test
    void before_the_charter_and_the_first_path_the_page_says_what_is_missing() {
        portal.signIn(cast.emma());
        var emma = portal.get("/share/" + item);
        assertThat(emma.status()).isEqualTo(200);
        assertThat(emma.text("main")).contains("Almost there", "Accept the charter");
        assertThat(emma.html().select("main a.button[href=/welcome]")).hasSize(1);

        jdbi.useHandle(it -> it.execute("DELETE FROM path_completion"));
        portal.signIn(ada);
        var page = portal.get("/share/" + item);
        assertThat(page.html().select("main a.button[href=/training]")).hasSize(1);
        assertThat(page.html().select("textarea")).isEmpty();
        assertThat(portal.post("/share", form(Pen.OWN)).location()).isEqualTo("/share");
        assertThat(portal.get("/timeline/mine").html().select("#my_posts li")).isEmpty();
    }

    @Test
    void what_one_may_not_read_one_cannot_share() {
        jdbi.useHandle(it -> it.execute("UPDATE content_item SET archived_at = published_at"));

        assertThat(portal.get("/share/" + item).status()).isEqualTo(404);
    }

    @Test
    void a_piece_leads_to_its_composer_which_offers_what_the_kit_holds() {
        pen.kit(cast.carla(), item);
        assertThat(portal.get("/feed/" + item).html().select("a[href=/share/" + item + "]"))
                .hasSize(1);

        var page = portal.get("/share/" + item);

        assertThat(page.text(".composer__kit"))
                .contains("It was built in 1978.", "Mending things", "What it cost");
        assertThat(page.html().select(".opening-line")).hasSize(2);
        assertThat(page.text("label[for=field_answer-0]")).isEqualTo("What surprised you?");
    }

    @Test
    void without_a_kit_there_is_a_page_all_the_same() {
        var page = portal.get("/share/" + item);

        assertThat(page.html().select("textarea[name=words]")).hasSize(1);
        assertThat(page.html().select(".composer__kit, .opening-line")).isEmpty();
    }

    // Writing, without scripts

    @Test
    void an_opening_an_answer_and_the_mention_are_put_into_the_text() {
        pen.kit(cast.carla(), item);
        var form = form("My own words.");
        form.put("answer-0", "That it still turned.");
        var opening = portal.get("/share/" + item).html().select("button[value^=opening-]").first();
        form.put("add", opening.attr("value"));

        var draft = portal.post("/share/drafts", form).location();
        assertThat(draft).matches("/share/drafts/\\d+#composer");
        assertThat(words(draft)).isEqualTo(Pen.OPENING + "\n\nMy own words.");

        form.put("words", "My own words.");
        form.put("add", "answers");
        portal.post("/share/drafts", form);
        assertThat(words(draft)).isEqualTo("My own words.\n\nThat it still turned.");
        assertThat(portal.get(draft).text("textarea[name=answer-0]")).isEmpty();

        form.put("words", "My own words.");
        form.put("add", "hashtags");
        portal.post("/share/drafts", form);
        assertThat(words(draft)).contains("#repair");
    }

    @Test
    void an_outline_of_the_piece_is_a_beginning_that_is_not_ones_own() {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE content_text SET body = ? WHERE item_id = ?",
                                "<p>" + Pen.OTHER + "</p><p>" + Pen.OWN + "</p>",
                                item));
        var form = form("");
        form.put("add", "outline");

        var draft = portal.post("/share/drafts", form).location();

        assertThat(words(draft))
                .startsWith(
                        "“%s”\n“%s”\n\nWhat struck you in it, and why?\n…"
                                .formatted(Pen.OTHER, Pen.OWN));
        assertThat(portal.get(draft).text("#share_verdict")).contains("still the wording");
        assertThat(portal.get("/share/" + item).text("#share_outline")).contains(Pen.OTHER);
    }

    @Test
    void the_meter_shows_in_the_text_what_comes_from_whom() {
        pen.kit(cast.carla(), item);
        pen.declare(cast.bruno(), Pen.today(Pen.OTHER, item));
        var form = form(Pen.OPENING + "\r\n\r\n" + Pen.OTHER);
        form.put("look", "yes");

        var page = portal.get(portal.post("/share/drafts", form).location());

        assertThat(page.text("mark.own__kit")).contains("The pump came back after fifty years");
        assertThat(page.text("mark.own__colleague")).contains("My daughter asked at breakfast");
        assertThat(page.text("#share_verdict")).contains("still the wording of the kit");
        assertThat(page.text("#share_voice").isEmpty()).isFalse();
    }

    @Test
    void ones_own_words_are_called_so_and_nothing_is_marked() {
        var form = form(Pen.OWN);
        form.put("look", "yes");

        var page = portal.get(portal.post("/share/drafts", form).location());

        assertThat(page.text("#share_verdict")).contains("This is you");
        assertThat(page.html().select("p.own")).isEmpty();
        assertThat(page.text("#share_own")).contains("100");
    }

    @Test
    void ways_out_carry_the_text_and_mastodon_asks_for_its_server() {
        var form = form("Water & patience: 100%");
        form.put("network", "mastodon");
        form.put("look", "yes");
        var draft = portal.post("/share/drafts", form).location();
        assertThat(portal.get(draft).text("#share_ways ~ .meta")).contains("give your server");

        form.put("server", "https://Social.example/@ada");
        portal.post("/share/drafts", form);
        var ways = portal.get(draft).html().select(".ways a").eachAttr("href");

        var text = "Water%20%26%20patience%3A%20100%25";
        assertThat(ways.getFirst()).isEqualTo("https://social.example/share?text=" + text);
        assertThat(ways)
                .contains(
                        "https://www.linkedin.com/feed/?shareActive=true&text=" + text,
                        "https://x.com/intent/post?text=" + text,
                        "https://bsky.app/intent/compose?text=" + text,
                        "https://www.facebook.com/");
        assertThat(ways).anyMatch(it -> it.startsWith("mailto:?subject=" + text));
    }

    @Test
    void what_is_written_is_kept_while_it_is_written() {
        var form = form("Half a thought");

        var part = portal.htmxPost("/share/drafts/writing", form);

        assertThat(part.status()).isEqualTo(200);
        assertThat(part.text("#share_look")).contains("Draft kept", "Half a thought");
        assertThat(portal.get("/share/drafts").text("#share_drafts")).contains("Half a thought");

        portal.signIn(cast.bruno());
        assertThat(portal.get("/share/drafts").text("main")).doesNotContain("Half a thought");
        assertThat(portal.get(draftOf(ada)).status()).isEqualTo(404);
        assertThat(portal.post(draftOf(ada) + "/removal").status()).isEqualTo(404);
    }

    @Test
    void nothing_is_kept_of_nothing_and_what_is_too_long_is_said() {
        portal.htmxPost("/share/drafts/writing", form(""));
        assertThat(portal.get("/share/drafts").html().select("#share_drafts li")).isEmpty();

        var form = form("x".repeat(3001));
        assertThat(portal.htmxPost("/share/drafts/writing", form).text("#share_look"))
                .contains("too long");
        form.put("look", "yes");
        var refused = portal.post("/share/drafts", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("textarea[name=words]")).hasSize(3001);
    }

    @Test
    void a_draft_is_thrown_away() {
        portal.post("/share/drafts", form("Half a thought"));

        portal.post(draftOf(ada) + "/removal");

        assertThat(portal.get("/share/drafts").text(".blank")).contains("No drafts");
    }

    @Test
    void over_the_allowance_it_says_so_kindly_and_offers_a_subject_of_ones_own() {
        assertThat(portal.get("/share/" + item).text("main")).contains("0 of 1");
        pen.declare(ada, Pen.today(Pen.OWN, item));

        var page = portal.get("/share/" + item);

        assertThat(page.text(".notice")).contains("That is plenty");
        assertThat(page.html().select(".notice a[href=/share]")).hasSize(1);
        assertThat(portal.post("/share", form(Pen.OTHER)).status()).isEqualTo(303);
        assertThat(portal.get("/share").text("main")).doesNotContain("That is plenty");
    }

    // Declaring

    @Test
    void i_posted_it_declares_it_and_the_draft_is_gone() {
        portal.post("/share/drafts", form(Pen.OWN));

        var declared = portal.post("/share", form(Pen.OWN));

        assertThat(declared.location()).matches("/timeline/\\d+");
        assertThat(declared.header("Set-Cookie")).contains("flash.share.company");
        assertThat(portal.get(declared.location()).text("main")).contains("Only you see it here");
        assertThat(portal.get("/share/drafts").html().select("#share_drafts li")).isEmpty();
        assertThat(portal.post("/share", form(Pen.OWN)).location()).isEqualTo(declared.location());
        assertThat(pen.points(ada)).isEqualTo(10);
    }

    @Test
    void it_is_shown_to_colleagues_where_its_author_says_so() {
        var form = form(Pen.OWN);
        form.put("shown", "yes");

        portal.post("/share", form);

        portal.signIn(cast.bruno());
        assertThat(portal.get("/timeline").text(".voice")).contains("beside the old bearing");
    }

    @Test
    void what_is_mostly_the_kits_is_declared_with_a_kind_word() {
        pen.kit(cast.carla(), item);

        assertThat(portal.post("/share", form(Pen.OPENING)).header("Set-Cookie"))
                .contains("flash.share.near");
        assertThat(pen.points(ada)).isZero();
    }

    @Test
    void it_counts_likewise_when_it_is_declared_on_the_page_of_posts() {
        var form = form(Pen.OWN);
        form.put("help", "alone");

        portal.post("/timeline", form);
        assertThat(pen.points(ada)).isEqualTo(10);

        portal.signIn(ada);
        var post = portal.app().timeline().of(ada).getFirst();
        portal.post(post.url() + "/removal");
        assertThat(pen.points(ada)).isZero();
    }

    @Test
    void a_link_that_leads_elsewhere_comes_back_with_all_that_was_typed() {
        var form = form(Pen.OWN);
        form.put("link", "https://www.linkedin.com/in/ada");

        var answer = portal.post("/share", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_link_error")).contains("leads to a profile");
        assertThat(answer.text("textarea[name=words]")).isEqualTo(Pen.OWN);
        assertThat(answer.html().select("input[name=item]").val()).isEqualTo("" + item);
    }

    static List<String> nasty() {
        return Naughty.STRINGS;
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void nasty_words_come_back_unharmed(String nasty) {
        var form = form(nasty);
        form.put("answer-0", nasty);
        form.put("server", nasty.length() > 100 ? "" : nasty);

        var part = portal.htmxPost("/share/drafts/writing", form);

        assertThat(part.status()).isEqualTo(200);
        assertThat(part.html().select("script, img, iframe")).isEmpty();
        var words = part.html().select(".shown .voice__words");
        if (!words.isEmpty()) {
            assertThat(words.first().wholeText()).isEqualTo(Naughty.asShown(nasty));
        }
    }

    private String words(String draft) {
        return portal.get(draft).html().select("textarea[name=words]").first().wholeText().strip();
    }

    private String draftOf(Person person) {
        return portal.app().sharing().drafts().of(person).getFirst().url();
    }

    private Map<String, String> form(String words) {
        return new HashMap<>(
                Map.of(
                        "key",
                        "one-form-of-adas-" + words.hashCode(),
                        "item",
                        String.valueOf(item),
                        "network",
                        "linkedin",
                        "language",
                        "en",
                        "words",
                        words,
                        "date",
                        LocalDate.now(ZoneId.of("Europe/Paris")).toString()));
    }
}
