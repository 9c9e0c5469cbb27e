package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.Config;
import relais.support.Drawn;
import relais.support.Portal;
import relais.support.Scene;
import relais.support.TestDatabase;

import java.io.IOException;
import java.util.Map;

/** What public pages say of themselves where somebody links to them. */
class OpenGraphTest {

    private static final String HOME = Config.from(Map.of()).home().toString();

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    Scene scene;

    @BeforeEach
    void scene() {
        scene = Scene.set(database.jdbi(), portal.app());
    }

    @Test
    void pages_for_strangers_say_what_they_are_and_where() {
        for (var path : new String[] {"/login", "/guide", "/certificates/verification"}) {
            var page = portal.get(path).html();

            assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(HOME + path);
            assertThat(page.select("meta[property=og:title]").attr("content"))
                    .isEqualTo(page.select("h1").text());
            assertThat(page.select("meta[property=og:description]").attr("content")).isNotBlank();
            assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("website");
            assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
        }
    }

    @Test
    void an_award_that_its_holder_shows_says_only_what_the_page_says() {
        var path = scene.address("/awards/{award}");
        portal.signIn(scene.cast().ada());
        portal.post(path + "/publication");
        portal.signOut();

        var page = portal.get(path).html();

        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(HOME + path);
        assertThat(page.select("meta[property=og:title]").attr("content"))
                .contains("Ada Lindqvist");
        assertThat(page.select("main").text())
                .contains(page.select("meta[property=og:description]").attr("content"));
        assertThat(page.select("meta[property=og:image]")).isEmpty();
    }

    @Test
    void a_badges_picture_goes_along_unless_it_is_a_drawing() throws IOException {
        var path = scene.address("/awards/{award}");
        portal.signIn(scene.cast().ada());
        portal.post(path + "/publication");
        portal.signIn(scene.cast().hugo());
        portal.upload("/hr/badges/helping-hand/picture", "file", "badge.png", Drawn.png(400, 400));
        portal.signOut();

        var image = portal.get(path).html().select("meta[property=og:image]").attr("content");

        assertThat(image).startsWith(HOME + "/badges/helping-hand/picture/");
        assertThat(portal.get(image.substring(HOME.length())).header("Content-Type"))
                .isEqualTo("image/png");
    }

    @Test
    void a_certificate_names_its_holder_as_its_page_does() {
        var page = portal.get(scene.address("/certificates/{certificate}")).html();

        assertThat(page.select("meta[property=og:title]").attr("content"))
                .isEqualTo(page.select("h1").text());
        assertThat(page.select("meta[property=og:description]").attr("content"))
                .contains("Ada Lindqvist");
    }

    @Test
    void pages_behind_the_door_say_nothing() {
        portal.signIn(scene.cast().ada());

        assertThat(portal.get("/feed").html().select("meta[property^=og:]")).isEmpty();
        assertThat(
                        portal.get(scene.address("/awards/{award}"))
                                .html()
                                .select("meta[property^=og:]"))
                .isEmpty();
    }
}
