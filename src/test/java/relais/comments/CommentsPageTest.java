package relais.comments;

import static org.assertj.core.api.Assertions.assertThat;

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
import relais.support.Portal.Answer;
import relais.support.TestDatabase;

import java.util.List;
import java.util.Map;
import java.util.UUID;

class CommentsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;
    long item;
    String path;

    @BeforeEach
    void an_article() {
        cast = new Cast(database.jdbi());
        item = new Given(database.jdbi()).article("Half the water", "ARTICLE");
        path = "/feed/" + item + "/comments";
        portal.signIn(cast.emma());
    }

    static List<String> naughty() {
        return Naughty.STRINGS;
    }

    @Test
    void an_article_leads_to_its_comments_and_fetches_them_when_its_end_is_reached() {
        var place = portal.get("/feed/" + item).html().select("#comments [hx-trigger=revealed]");

        assertThat(place.attr("hx-get")).isEqualTo(path);
        assertThat(place.select("a").attr("href")).isEqualTo(path);
    }

    @Test
    void somebody_who_has_not_joined_comments_with_one_form() {
        assertThat(portal.get(path).text("#comments")).contains("Nobody has said anything yet.");

        var answer = write(cast.emma(), "We tried it.\nIt works: https://relais.example/x.");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).matches(path + "\\?at=(\\d+)#comment_\\1");
        var page = portal.get(answer.location());
        assertThat(page.text(".comment__name")).isEqualTo("Emma N’Diaye");
        assertThat(page.html().select(".comment__words").first().wholeText())
                .isEqualTo("We tried it.\nIt works: https://relais.example/x.");
        assertThat(page.html().select(".comment__words a").attr("href"))
                .isEqualTo("https://relais.example/x");
        assertThat(page.text("#comments_title")).isEqualTo("1 comment");
    }

    @Test
    void with_htmx_the_comment_comes_back_in_its_place_with_the_focus() {
        write(cast.ada(), "First");
        portal.signIn(cast.emma());

        var answer = portal.htmxPost(path, form("Second"));

        assertThat(answer.html().select("html body > section#comments")).hasSize(1);
        assertThat(answer.html().select("[data-focus]").text()).contains("Second");
        assertThat(answer.text("#comments_title")).isEqualTo("2 comments");
        assertThat(answer.html().select("textarea").text()).isEmpty();
        assertThat(answer.header("HX-Trigger")).isEqualTo("activity-recorded");
    }

    @Test
    void what_is_refused_keeps_what_was_typed() {
        var empty = portal.post(path, form(" \u200b\n"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text("#field_words_error")).isNotEmpty();

        var long_ = "é".repeat(2_001);
        var refused = portal.post(path, form(long_));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#field_words")).isEqualTo(long_);
        assertThat(refused.html().select("[name=key]").val()).isEqualTo("a-key-of-this-form");
        assertThat(portal.post(path, form("é".repeat(2_000))).status()).isEqualTo(303);
        assertThat(portal.get(path).html().select(".comment")).hasSize(1);
    }

    @Test
    void a_reply_is_typed_where_it_will_stand_and_comes_back_there_when_it_is_refused() {
        long id = id(write(cast.ada(), "What do you say?"));
        portal.signIn(cast.bruno());

        var asked = portal.get(path + "?reply=" + id);
        assertThat(asked.html().select("#reply_" + id + " textarea")).hasSize(1);
        assertThat(asked.html().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        var refused = portal.post(path, Map.of("words", "", "to", "" + id, "key", "12345678"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#reply_" + id + " .field__error")).hasSize(1);

        var done = portal.post(path, Map.of("words", "Yes.", "to", "" + id, "key", "12345678"));
        assertThat(portal.get(done.location()).text(".comment--reply .comment__words"))
                .isEqualTo("Yes.");
        var deeper = portal.get(path + "?reply=" + id(done));
        assertThat(deeper.html().select("#reply_" + id(done) + " textarea").text())
                .as("nobody names themselves")
                .isEmpty();
        portal.signIn(cast.emma());
        assertThat(portal.get(path + "?reply=" + id(done)).text("#reply_" + id(done) + " textarea"))
                .isEqualTo("@bruno-bouchard");
    }

    @Test
    void people_who_are_named_are_links() {
        var answer = write(cast.ada(), "Look, @Bruno Bouchard & <b>@nobody</b>!");

        var words = portal.get(answer.location()).html().select(".comment__words");
        assertThat(words.text()).isEqualTo("Look, Bruno Bouchard & <b>@nobody</b>!");
        assertThat(words.select("a").attr("href")).isEqualTo("/people/bruno-bouchard");
        portal.signIn(cast.bruno());
        assertThat(portal.get("/notifications").text("main"))
                .contains("Ada Lindqvist mentions you below “Half the water”.");
    }

    @Test
    void more_than_ten_people_cannot_be_named() {
        var given = new Given(database.jdbi());
        var names = new StringBuilder();
        for (var letter : "ABCDEFGHIJK".split("")) {
            given.member("Person", "Number" + letter);
            names.append("@person-number").append(letter.toLowerCase()).append(' ');
        }

        var answer = portal.post(path, form(names.toString()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_words_error")).contains("At most ten");
    }

    @Test
    void ones_own_words_are_changed_in_their_place() {
        long id = id(write(cast.ada(), "We did the sane."));

        var asked = portal.get(path + "?change=" + id);
        assertThat(asked.text("#comment_" + id + " textarea")).isEqualTo("We did the sane.");
        var changed = portal.htmxPost("/comments/" + id, form("We did the same."));
        assertThat(changed.text("#comment_" + id)).contains("We did the same.", "changed");
        assertThat(portal.post("/comments/" + id, form("")).status()).isEqualTo(422);
        var refused = portal.htmxPost("/comments/" + id, form(""));
        assertThat(refused.html().select("body > li#comment_" + id + " .field__error")).hasSize(1);

        portal.signIn(cast.bruno());
        assertThat(portal.get(path + "?change=" + id).html().select("#comment_" + id + " textarea"))
                .isEmpty();
        assertThat(portal.post("/comments/" + id, form("Mine now")).status()).isEqualTo(404);
    }

    @Test
    void after_a_quarter_of_an_hour_a_change_is_refused_and_what_was_typed_is_kept() {
        long id = id(write(cast.ada(), "We did the sane."));
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE content_comment SET written_at = written_at -"
                                                + " INTERVAL 1 HOUR"));

        var answer = portal.post("/comments/" + id, form("We did the same."));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#comment_" + id + " textarea")).isEqualTo("We did the same.");
        assertThat(answer.text("#comment_" + id + " .field__error")).contains("is over");
        assertThat(portal.get(path).text("#comment_" + id)).doesNotContain("Change");
    }

    @Test
    void withdrawing_asks_first_and_is_only_for_its_author() {
        long id = id(write(cast.ada(), "Too quick."));
        assertThat(portal.get("/comments/" + id + "/removal").text("main")).contains("Too quick.");

        portal.signIn(cast.bruno());
        assertThat(portal.get("/comments/" + id + "/removal").status()).isEqualTo(404);
        assertThat(portal.post("/comments/" + id + "/removal").status()).isEqualTo(404);
        portal.signIn(cast.ada());
        assertThat(portal.post("/comments/" + id + "/removal").status()).isEqualTo(303);

        assertThat(portal.get(path).html().select(".comment")).isEmpty();
    }

    @Test
    void pages_have_addresses_that_go_on_and_back() {
        for (int i = 0; i < 25; i++) {
            write(cast.ada(), "Comment " + i);
        }

        var first = portal.get(path);
        var on = first.html().select(".comments__more a").attr("href");
        var second = portal.get(on);
        assertThat(first.html().select(".comment")).hasSize(20);
        assertThat(second.html().select(".comment__words").eachText())
                .containsExactly(
                        "Comment 20", "Comment 21", "Comment 22", "Comment 23", "Comment 24");
        var back = portal.get(second.html().select(".comments__more a").attr("href"));
        assertThat(back.html().select(".comment__words").first().text()).isEqualTo("Comment 0");
        assertThat(portal.htmxGet(on).html().select(".comments__more, form")).isEmpty();
        assertThat(portal.get(path + "?from=x&before=1_y&at=zz").html().select(".comment"))
                .hasSize(20);
    }

    @Test
    void what_is_not_out_yet_has_no_comments() {
        long id = id(write(cast.ada(), "Early"));
        database.jdbi()
                .useHandle(it -> it.execute("UPDATE content_item SET published_at = '2999-01-01'"));

        assertThat(portal.get(path).status()).isEqualTo(404);
        assertThat(portal.post(path, form("Early")).status()).isEqualTo(404);
        assertThat(portal.get("/comments/" + id).status()).isEqualTo(404);
        assertThat(portal.get("/comments/" + id + "/report").status()).isEqualTo(404);
    }

    @Test
    void colleagues_are_suggested_while_one_types() {
        var found = portal.htmxGet("/mentions?q=bru");

        assertThat(found.html().select("[role=listbox] [role=option]").attr("data-handle"))
                .isEqualTo("bruno-bouchard");
        assertThat(portal.htmxGet("/mentions?q=%3Cb%3E").html().select("[role=option]")).isEmpty();
    }

    @Test
    void a_comment_leads_from_ones_points_to_its_place() {
        long id = id(write(cast.ada(), "Two points"));
        portal.drain();

        var link = portal.get("/me/points").html().select("a[href='/comments/" + id + "']");

        assertThat(link).hasSize(1);
        assertThat(portal.get(link.attr("href")).location())
                .isEqualTo(path + "?at=" + id + "#comment_" + id);
    }

    @ParameterizedTest
    @MethodSource("naughty")
    void naughty_strings_are_shown_unharmed_and_harm_nothing(String words) {
        var answer = portal.post(path, form(words));

        assertThat(answer.status()).isEqualTo(303);
        var page = portal.get(answer.location());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".comment__words").first().wholeText())
                .isEqualTo(Naughty.asShown(words));
        assertThat(page.html().select("main script, main img, main iframe")).isEmpty();
        assertThat(page.html().select(".comment__words a[href^=javascript]")).isEmpty();
        assertThat(portal.get("/mentions?q=" + Naughty.encoded(words)).status()).isEqualTo(200);
    }

    private Answer write(Person author, String words) {
        portal.signIn(author);
        return portal.post(path, Map.of("words", words, "key", UUID.randomUUID().toString()));
    }

    private static Map<String, String> form(String words) {
        return Map.of("words", words, "key", "a-key-of-this-form");
    }

    private static long id(Answer answer) {
        return Long.parseLong(answer.location().replaceAll(".*#comment_", ""));
    }
}
