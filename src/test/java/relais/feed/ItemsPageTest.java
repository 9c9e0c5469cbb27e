package relais.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.presswatch.Sources;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class ItemsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Given given = new Given(database.jdbi());

    @BeforeEach
    void begin() {
        portal.signIn(new Cast(database.jdbi()).emma());
    }

    @Test
    void the_feed_shows_what_is_new() {
        long item = given.article("Half the water", "BACKSTAGE");

        var page = portal.get("/feed");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("#item_" + item + " h3")).isEqualTo("Half the water");
        assertThat(page.text("#item_" + item + " .item__kind"))
                .contains("Behind the scenes", "Carla Costa", "3 min");
        assertThat(page.text(".chips")).contains("Everything", "Behind the scenes");
    }

    @Test
    void a_card_says_how_many_comments_stand() {
        long item = given.article("Half the water", "BACKSTAGE");
        assertThat(kind(item)).doesNotContain("comment");

        portal.post(
                "/feed/" + item + "/comments",
                Map.of("words", "Well told.", "key", "a-key-of-this-form"));
        portal.post("/feed/" + item + "/bookmark");

        for (var list : List.of("/feed?format=backstage", "/feed/bookmarks")) {
            assertThat(portal.get(list).text("#item_" + item + " .item__kind"))
                    .contains("1 comment");
        }
    }

    private String kind(long item) {
        return portal.get("/feed").text("#item_" + item + " .item__kind");
    }

    @Test
    void the_feed_speaks_french() {
        long item = given.article("Half the water", "BACKSTAGE");
        given.text(item, "fr", "Moitié moins d’eau");

        var page = portal.get("/feed?lang=fr");

        assertThat(page.text("h1")).isEqualTo("Fil");
        assertThat(page.text("#item_" + item + " h3")).isEqualTo("Moitié moins d’eau");
        assertThat(page.text("#item_" + item + " .item__kind")).contains("Coulisses");
    }

    @Test
    void a_text_in_another_language_says_so_to_eyes_and_ears() {
        long item = given.article("Half the water", "ARTICLE");

        var list = portal.get("/feed?lang=fr");
        var page = portal.get("/feed/" + item + "?lang=fr");

        assertThat(list.text("#item_" + item + " .item__kind")).contains("en anglais");
        assertThat(list.html().select("#item_" + item + " h3").attr("lang")).isEqualTo("en");
        assertThat(page.html().select("h1").attr("lang")).isEqualTo("en");
        assertThat(page.html().select(".prose").attr("lang")).isEqualTo("en");
    }

    @Test
    void an_empty_feed_says_so_and_an_empty_filter_leads_back() {
        assertThat(portal.get("/feed").text(".blank"))
                .isEqualTo("Nothing has come out yet. The first pieces are on their way.");

        var filtered = portal.get("/feed?format=job");
        assertThat(filtered.text(".blank")).contains("Nothing like that yet.");
        assertThat(filtered.html().select(".blank a").attr("href")).isEqualTo("/feed");
    }

    @Test
    void a_filter_stands_in_the_address_and_in_each_further_page() {
        IntStream.range(0, 22).forEach(n -> given.article("Clip " + n, "VIDEO"));
        given.article("No clip", "JOB");

        var page = portal.get("/feed?format=video");
        var next = portal.get(page.html().select(".more a").attr("href"));

        assertThat(page.html().select(".item")).hasSize(20);
        assertThat(page.html().select(".chips [aria-current]").text()).startsWith("Video");
        assertThat(page.html().select(".more a").attr("href"))
                .startsWith("/feed?format=video&before=");
        assertThat(next.html().select(".item h3").eachText()).containsExactly("Clip 1", "Clip 0");
        assertThat(next.html().select(".more")).isEmpty();
    }

    @Test
    void more_is_a_link_that_htmx_follows_into_the_list() {
        IntStream.range(0, 21).forEach(n -> given.article("Item " + n, "ARTICLE"));

        var more = portal.get("/feed").html().select(".more a");
        var answer = portal.htmxGet(more.attr("hx-get"));

        assertThat(more.attr("href")).isEqualTo(more.attr("hx-get"));
        assertThat(more.attr("hx-select")).isEqualTo("#items > li");
        assertThat(answer.html().select("#items > li")).hasSize(1);
    }

    @Test
    void an_address_that_nobody_wrote_shows_the_feed() {
        given.article("Here", "ARTICLE");

        assertThat(
                        portal.get("/feed?format=nonsense&topic=nothing&before=yesterday_x")
                                .text(".item h3"))
                .isEqualTo("Here");
        assertThat(portal.get("/feed?before=2999-01-01T00:00:00Z_1").text(".item h3"))
                .isEqualTo("Here");
    }

    @Test
    void an_item_is_read_like_a_page_of_a_book() {
        long item = given.article("Half the water", "ARTICLE");

        var page = portal.get("/feed/" + item);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo("Half the water");
        assertThat(page.text(".standfirst")).isEqualTo("A summary");
        assertThat(page.html().select(".prose p").text()).isEqualTo("A body.");
        assertThat(page.text(".byline")).contains("Carla Costa", "3 min");
    }

    @Test
    void press_names_its_source_and_leads_there() {
        var source = new Sources(database.jdbi());
        source.read("file:rss2.xml");
        source.close();

        var list = portal.get("/feed?format=press");
        var page = portal.get(list.html().select(".item h3 a").first().attr("href"));

        assertThat(list.text(".item__kind")).contains("Press watch", "A source");
        assertThat(page.text(".byline")).contains("A source");
        assertThat(page.text("article .button[rel]")).isEqualTo("Read on at river.example");
        assertThat(page.html().select("article .button[rel]").attr("rel"))
                .isEqualTo("external noopener");
        assertThat(page.html().select("article .button[rel]").hasAttr("target")).isFalse();
        assertThat(page.html().select("article img")).isEmpty();
        assertThat(page.text("article")).contains("The source shows pictures as well.");
    }

    @Test
    void what_others_wrote_is_escaped() {
        long item = given.article("<script>alert(1)</script>", "ARTICLE");

        assertThat(portal.get("/feed").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(portal.get("/feed/" + item).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void an_item_that_is_not_there_is_not_found() {
        assertThat(portal.get("/feed/4711").status()).isEqualTo(404);
        assertThat(portal.get("/feed/water").status()).isEqualTo(404);
        assertThat(portal.post("/feed/4711/reading").status()).isEqualTo(404);
        assertThat(portal.post("/feed/4711/reaction").status()).isEqualTo(404);
        assertThat(portal.post("/feed/4711/reaction/removal").status()).isEqualTo(404);
    }

    @Test
    void a_stranger_signs_in_first() {
        portal.signOut();

        assertThat(portal.get("/feed").status()).isEqualTo(401);
        assertThat(portal.post("/feed/1/reading").status()).isEqualTo(401);
    }

    @Test
    void looking_writes_nothing() {
        long item = given.article("Half the water", "ARTICLE");

        portal.get("/feed");
        portal.get("/feed/" + item);

        var rows =
                database.jdbi()
                        .withHandle(
                                h ->
                                        h.createQuery(
                                                        "SELECT (SELECT COUNT(*) FROM activity) +"
                                                                + " (SELECT COUNT(*) FROM"
                                                                + " content_reading)")
                                                .mapTo(int.class)
                                                .one());
        assertThat(rows).isZero();
    }
}
