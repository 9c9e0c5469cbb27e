package relais.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.Map;

/** Marking as read, and finding useful. */
class ReadingsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    long item;
    String path;

    @BeforeEach
    void begin() {
        portal.signIn(new Cast(database.jdbi()).ada());
        item = new Given(database.jdbi()).article("Half the water", "ARTICLE");
        path = "/feed/" + item;
    }

    @Test
    void reading_is_marked_without_htmx() {
        var answer = portal.post(path + "/reading");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(path);
        assertThat(portal.get(path).text("#reading_" + item)).isEqualTo("Read");
        assertThat(portal.get("/feed").text("#item_" + item + " .stamp")).isEqualTo("Read");
    }

    @Test
    void reading_with_htmx_swaps_the_button() {
        var answer = portal.htmxPost(path + "/reading");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("#reading_" + item)).isEqualTo("Read");
        assertThat(answer.header("HX-Trigger")).isEqualTo("activity-recorded");
        assertThat(answer.html().select("h1")).isEmpty();
    }

    @Test
    void the_end_of_the_text_before_ones_eyes_says_it_as_well() {
        var form = portal.get(path).html().select("#reading_" + item);

        assertThat(form.attr("hx-trigger")).isEqualTo("submit, intersect once delay:4s");
        assertThat(form.attr("action")).isEqualTo(form.attr("hx-post"));
    }

    @Test
    void reading_twice_is_reading_once() {
        portal.post(path + "/reading");
        portal.post(path + "/reading");

        assertThat(facts("CONTENT_READ")).isEqualTo(1);
    }

    @Test
    void a_reaction_and_taking_it_back_without_htmx() {
        assertThat(portal.post(path + "/reaction", Map.of("kind", "bravo")).location())
                .isEqualTo(path);
        assertThat(pressed("bravo")).isEqualTo("true");
        assertThat(pressed("useful")).isEqualTo("false");
        assertThat(portal.get(path).text("#reaction_" + item)).contains("said by one person");
        assertThat(portal.get("/feed").text("#item_" + item)).contains("One reaction");

        assertThat(portal.post(path + "/reaction/removal").status()).isEqualTo(303);
        assertThat(pressed("bravo")).isEqualTo("false");
        assertThat(facts("REACTION_GIVEN")).isEqualTo(2);
    }

    @Test
    void another_reaction_takes_the_place_of_the_first() {
        portal.post(path + "/reaction", Map.of("kind", "bravo"));
        portal.post(path + "/reaction", Map.of("kind", "touching"));

        assertThat(pressed("bravo")).isEqualTo("false");
        assertThat(pressed("touching")).isEqualTo("true");
        assertThat(facts("REACTION_GIVEN")).isEqualTo(1);
    }

    @Test
    void a_reaction_that_there_is_not_is_useful() {
        portal.post(path + "/reaction", Map.of("kind", "furious'><script>"));

        assertThat(pressed("useful")).isEqualTo("true");
    }

    @Test
    void reacting_with_htmx_swaps_the_buttons() {
        var answer = portal.htmxPost(path + "/reaction", Map.of("kind", "useful"));
        var form = answer.html().select("form:has(#useful_" + item + ")");

        assertThat(form.attr("action")).isEqualTo(path + "/reaction/removal");
        assertThat(form.attr("hx-post")).isEqualTo(path + "/reaction/removal");
        assertThat(answer.header("HX-Trigger")).isEqualTo("activity-recorded");
    }

    @Test
    void what_is_kept_is_found_again() {
        assertThat(portal.get("/feed/bookmarks").text("main")).contains("Nothing kept yet");

        portal.post(path + "/bookmark");
        assertThat(portal.get("/feed/bookmarks").text("#item_" + item)).contains("Half the water");
        assertThat(portal.htmxPost(path + "/bookmark/removal").text("#bookmark_" + item))
                .isEqualTo("Keep");
        assertThat(portal.get("/feed/bookmarks").html().select("#item_" + item)).isEmpty();
    }

    @Test
    void what_is_hidden_leaves_the_feed_and_comes_back() {
        portal.post(path + "/hiding");
        assertThat(portal.get("/feed").html().select("#item_" + item)).isEmpty();
        assertThat(portal.get(path).text("#hiding_" + item)).isEqualTo("Hidden from your feed");

        portal.post(path + "/hiding/removal");
        assertThat(portal.get("/feed").html().select("#item_" + item)).hasSize(1);
    }

    @Test
    void what_came_out_since_the_last_time_is_new() {
        assertThat(portal.get("/feed").text("main")).doesNotContain("New");

        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "INSERT INTO feed_visit (person_id, seen_until) SELECT"
                                                + " id, '2020-01-01' FROM person WHERE email ="
                                                + " 'ambassador@relais.example'"));
        var page = portal.get("/feed");
        assertThat(page.text(".news")).contains("One new piece since you were last here");
        assertThat(page.text("#item_" + item + " .tag")).isEqualTo("New");

        assertThat(portal.htmxPost("/feed/visit", Map.of("until", "nonsense")).status())
                .isEqualTo(204);
        assertThat(portal.get("/feed").html().select("#item_" + item + " .tag")).isEmpty();
    }

    @Test
    void the_buttons_speak_french() {
        var page = portal.get(path + "?lang=fr");

        assertThat(page.text("#reaction_" + item)).isEqualTo("Utile Inspirant Bravo Touchant");
        assertThat(page.text("#reading_" + item)).isEqualTo("Je l’ai lu");
        assertThat(page.text("#bookmark_" + item)).isEqualTo("Garder");
    }

    private String pressed(String kind) {
        return portal.get(path).html().select("#" + kind + "_" + item).attr("aria-pressed");
    }

    @Test
    void another_site_cannot_read_for_us() {
        assertThat(portal.postFromElsewhere(path + "/reading").status()).isEqualTo(403);
        assertThat(facts("CONTENT_READ")).isZero();
    }

    private int facts(String action) {
        return database.jdbi()
                .withHandle(
                        h ->
                                h.createQuery("SELECT COUNT(*) FROM activity WHERE action = ?")
                                        .bind(0, action)
                                        .mapTo(int.class)
                                        .one());
    }
}
