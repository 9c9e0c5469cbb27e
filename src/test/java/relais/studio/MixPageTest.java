package relais.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.HashMap;
import java.util.Map;

class MixPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void begin() {
        cast = new Cast(database.jdbi());
        portal.signIn(cast.carla());
    }

    @Test
    void on_the_first_day_nothing_is_too_little() {
        var page = portal.get("/studio/mix");

        assertThat(page.text("main")).contains("Of the 0 pieces");
        assertThat(page.html().select(".mix .tag")).isEmpty();
    }

    @Test
    void what_comes_out_stands_beside_what_was_aimed_at() {
        publish("article", "France first", Map.of("countries", "FR"));
        publish("article", "Again", Map.of());
        publish("video", "Moving", Map.of());
        publish("article", "And again", Map.of("title-fr", "Encore", "summary-fr", "Encore."));

        var answer =
                portal.post(
                        "/studio/mix",
                        Map.of("format-article", "40", "format-video", "35", "language-fr", "25"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(row("format-article")).contains("Article", "3", "75%", "a lot");
        assertThat(row("format-video")).contains("Video", "1", "25%", "too little");
        assertThat(row("language-fr")).contains("1", "25%").doesNotContain("too little");
        assertThat(row("country-fr")).contains("1", "25%");
        assertThat(portal.get("/studio/mix").html().select("[name=format-video]").attr("value"))
                .isEqualTo("35");
    }

    @Test
    void more_than_everything_cannot_be_aimed_at() {
        var answer =
                portal.post(
                        "/studio/mix",
                        Map.of(
                                "format-article",
                                "70",
                                "format-video",
                                "40",
                                "language-fr",
                                "90",
                                "language-en",
                                "many"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("[aria-invalid=true]").eachAttr("name"))
                .containsExactlyInAnyOrder("format-video", "language-en");
        assertThat(answer.html().select("[name=format-article]").attr("value")).isEqualTo("70");
        assertThat(answer.html().select("[name=language-en]").attr("value")).isEqualTo("many");
        assertThat(portal.get("/studio/mix").html().select("[name=format-article]").attr("value"))
                .isEmpty();
    }

    @Test
    void editors_with_limits_look_and_do_not_change() {
        portal.signIn(cast.edna());

        assertThat(portal.get("/studio/mix").html().select("main input")).isEmpty();
        assertThat(portal.post("/studio/mix", Map.of("format-article", "40")).status())
                .isEqualTo(403);
    }

    private String row(String field) {
        return portal.get("/studio/mix").text("tr:has([name=" + field + "])");
    }

    private void publish(String format, String title, Map<String, String> more) {
        var typed = new HashMap<>(more);
        typed.putAll(
                Map.of(
                        "revision", "1",
                        "format", format,
                        "title-en", title,
                        "summary-en", "In short.",
                        "body-en", "In full."));
        var path = portal.post("/studio/items", typed).location();
        assertThat(portal.post(path + "/publication", Map.of("revision", "1")).status())
                .isEqualTo(303);
    }
}
