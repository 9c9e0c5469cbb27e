package relais.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

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
    void finding_useful_and_taking_it_back_without_htmx() {
        assertThat(portal.post(path + "/reaction").location()).isEqualTo(path);
        assertThat(portal.get(path).html().select("#useful_" + item).attr("aria-pressed"))
                .isEqualTo("true");
        assertThat(portal.get(path).text("#reaction_" + item))
                .contains("One person found it useful");

        assertThat(portal.post(path + "/reaction/removal").status()).isEqualTo(303);
        assertThat(portal.get(path).html().select("#useful_" + item).attr("aria-pressed"))
                .isEqualTo("false");
        assertThat(facts("REACTION_GIVEN")).isEqualTo(2);
    }

    @Test
    void finding_useful_with_htmx_swaps_the_button_for_its_opposite() {
        var answer = portal.htmxPost(path + "/reaction");

        assertThat(answer.html().select("#reaction_" + item).attr("action"))
                .isEqualTo(path + "/reaction/removal");
        assertThat(answer.html().select("#reaction_" + item).attr("hx-post"))
                .isEqualTo(path + "/reaction/removal");
        assertThat(answer.header("HX-Trigger")).isEqualTo("activity-recorded");
    }

    @Test
    void the_buttons_speak_french() {
        assertThat(portal.get(path + "?lang=fr").text("#reaction_" + item)).isEqualTo("Utile");
        assertThat(portal.get(path + "?lang=fr").text("#reading_" + item)).isEqualTo("Je l’ai lu");
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
