package relais.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Drawn;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

class PicturesPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    private static final Map<String, String> WORDS =
            Map.of("words-en", "A dry \"riverbed\" [north]", "words-fr", "Un lit de rivière à sec");

    Cast cast;
    String piece;

    @BeforeEach
    void begin() {
        cast = new Cast(database.jdbi());
        portal.signIn(cast.carla());
        piece =
                portal.post("/studio/items", Map.of("format", "article", "title-en", "Water"))
                        .location();
    }

    @Test
    void a_picture_stands_for_the_piece_and_says_what_it_shows() throws IOException {
        var address = upload();

        portal.post(piece, typed(address));
        portal.post(piece + "/publication", Map.of("revision", "2"));

        var item = portal.get(piece).html().select("a[href^=/feed/]").attr("href");
        var shown = portal.get(item).html().select(".article__picture img").first();
        assertThat(shown.attr("src")).isEqualTo("/media/" + address);
        assertThat(shown.attr("alt")).isEqualTo(WORDS.get("words-en"));
        assertThat(portal.get("/media/" + address).status()).isEqualTo(200);
        portal.signIn(cast.emma());
        assertThat(portal.get("/feed").html().select(".item__picture img").attr("src"))
                .isEqualTo("/media/" + address);
    }

    @Test
    void what_is_shown_stays_and_what_is_not_goes() throws IOException {
        var shown = upload();
        var spare = upload();
        portal.post(piece, typed(shown));

        var refused = portal.post(piece + "/pictures/" + shown + "/removal");
        var gone = portal.post(piece + "/pictures/" + spare + "/removal");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("main")).contains("This picture stays");
        assertThat(gone.status()).isEqualTo(303);
        assertThat(portal.get("/media/" + shown).status()).isEqualTo(200);
        assertThat(portal.get("/media/" + spare).status()).isEqualTo(404);
    }

    @Test
    void a_picture_goes_with_a_piece_that_nobody_ever_saw() throws IOException {
        var address = upload();

        portal.post(piece + "/draft/removal", Map.of("revision", "1"));

        assertThat(portal.get(piece).status()).isEqualTo(404);
        assertThat(portal.get("/media/" + address).status()).isEqualTo(404);
    }

    @Test
    void what_shows_something_has_to_say_it_in_both_languages() throws IOException {
        var answer =
                portal.send(
                        portal.upload(
                                piece + "/pictures",
                                Map.of("words-en", "A dry riverbed", "words-fr", ""),
                                "file",
                                "river.png",
                                Drawn.png(40, 30)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("[name=words-en]").attr("value"))
                .isEqualTo("A dry riverbed");
        assertThat(answer.html().select("[name=words-fr]").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void what_is_no_picture_is_refused_whatever_it_is_called() {
        var script = "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);
        var answer =
                portal.send(portal.upload(piece + "/pictures", WORDS, "file", "a.png", script));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("[name=file]").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void a_picture_of_another_piece_cannot_be_chosen() throws IOException {
        var other = piece;
        piece =
                portal.post("/studio/items", Map.of("format", "article", "title-en", "Fire"))
                        .location();
        var address = upload();
        piece = other;

        assertThat(portal.post(piece, typed(address)).status()).isEqualTo(422);
        assertThat(portal.post(piece + "/pictures/" + address + "/removal").status())
                .isEqualTo(404);
    }

    @Test
    void an_upload_beside_the_text_brings_back_the_shelf_alone() throws IOException {
        var first = upload();
        var answer =
                portal.send(
                        portal.upload(
                                        piece + "/pictures",
                                        with("picture", first),
                                        "file",
                                        "river.png",
                                        Drawn.png(40, 30))
                                .header("HX-Request", "true"));

        assertThat(answer.html().select("main")).isEmpty();
        assertThat(answer.html().select("#pictures .medium")).hasSize(2);
        assertThat(answer.html().select("[name=picture][checked]").attr("value")).isEqualTo(first);
    }

    private static Map<String, String> typed(String address) {
        return Map.of(
                "revision", "1",
                "format", "article",
                "title-en", "Water",
                "summary-en", "Where it went.",
                "body-en", "It went.",
                "picture", address);
    }

    private static Map<String, String> with(String field, String value) {
        var fields = new HashMap<>(WORDS);
        fields.put(field, value);
        return fields;
    }

    private String upload() throws IOException {
        var file = Drawn.png(40, 30);
        var answer =
                portal.send(portal.upload(piece + "/pictures", WORDS, "file", "river.png", file));
        assertThat(answer.status()).isEqualTo(303);
        var address = portal.get(piece + "/pictures").html().select(".medium__name a").first();
        return address.attr("href").substring("/media/".length());
    }
}
