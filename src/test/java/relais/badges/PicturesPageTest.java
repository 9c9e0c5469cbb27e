package relais.badges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Drawn;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.nio.charset.StandardCharsets;

class PicturesPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    private static final String BADGE = "/hr/badges/helping-hand";

    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        portal.signIn(cast.hugo());
    }

    @Test
    void a_png_is_shown_to_everybody_in_place_of_the_drawn_medal() throws Exception {
        var sent = portal.upload(BADGE + "/picture", "file", "badge.png", Drawn.png(900, 900));

        assertThat(sent.location()).isEqualTo(BADGE);
        var address =
                portal.get("/badges/helping-hand").html().select(".award .medal img").attr("src");
        portal.signOut();
        var picture = portal.get(address);
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; sandbox");
        assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(picture.header("Cache-Control")).contains("immutable");
    }

    @Test
    void an_svg_is_served_as_what_it_is_and_as_the_portal_wrote_it() {
        portal.upload(
                BADGE + "/picture", "file", "drawing.svg", bytes(svg("<script>alert(1)</script>")));

        var address =
                portal.get("/badges/helping-hand").html().select(".award .medal img").attr("src");
        var picture = portal.get(address);
        assertThat(picture.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(picture.body()).contains("<circle").doesNotContain("script");
    }

    @Test
    void another_picture_has_another_address_and_the_old_one_is_gone() throws Exception {
        portal.upload(BADGE + "/picture", "file", "a.png", Drawn.png(10, 10));
        var first =
                portal.get("/badges/helping-hand").html().select(".award .medal img").attr("src");

        portal.upload(BADGE + "/picture", "file", "b.png", Drawn.png(20, 20));
        var second =
                portal.get("/badges/helping-hand").html().select(".award .medal img").attr("src");

        assertThat(second).isNotEqualTo(first);
        assertThat(portal.get(first).status()).isEqualTo(404);
        portal.post(BADGE + "/picture/removal");
        assertThat(portal.get(second).status()).isEqualTo(404);
        assertThat(portal.get("/badges/helping-hand").html().select(".award .medal svg"))
                .isNotEmpty();
    }

    @Test
    void what_is_no_picture_or_too_large_comes_back_with_the_reason() {
        var none = portal.upload(BADGE + "/picture", "file", "", new byte[0]);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text("#field_file_error")).contains("Choose a file");

        var page = portal.upload(BADGE + "/picture", "file", "x.png", bytes("<html></html>"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#field_file_error")).contains("This kind of picture");

        var heavy = portal.upload(BADGE + "/picture", "file", "x.png", new byte[500_001]);
        assertThat(heavy.status()).isEqualTo(422);
        assertThat(heavy.text("#field_file_error")).contains("larger");

        var huge = portal.upload(BADGE + "/picture", "file", "x.png", new byte[6 << 20]);
        assertThat(huge.status()).isEqualTo(422);
        assertThat(huge.text("#field_file_error")).contains("larger");
    }

    @Test
    void the_largest_picture_is_a_setting() {
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "INSERT INTO setting_change (setting, version, value,"
                                                + " old_value, changed_by, changed_at) VALUES"
                                                + " ('picture-kilobytes', 1, '50', '500', ?,"
                                                + " UTC_TIMESTAMP(6))",
                                        cast.dora().id()));
        portal.app().settings().forget();
        var svg = svg("<title>" + "x".repeat(60_000) + "</title>");

        var answer = portal.upload(BADGE + "/picture", "file", "x.svg", bytes(svg));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(portal.get(BADGE + "/picture").text("#field_file_hint")).contains("50 KB");
    }

    private static String svg(String inside) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>"
                + "<circle cx='5' cy='5' r='4'/>"
                + inside
                + "</svg>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
