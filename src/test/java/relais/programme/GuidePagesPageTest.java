package relais.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

class GuidePagesPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    @Test
    void anyone_may_read_the_public_pages() {
        var page = portal.get("/guide/the-short-version");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo("The short version");
        assertThat(page.html().select(".prose ol > li")).isNotEmpty();
    }

    @Test
    void strangers_are_sent_to_sign_in_for_the_other_pages() {
        var answer = portal.get("/guide/who-to-ask");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith("/login?to=%2Fguide%2Fwho-to-ask");
        assertThat(portal.get("/guide").html().select("a[href=/guide/who-to-ask]")).isEmpty();
        assertThat(
                        portal.get("/guide/the-short-version")
                                .html()
                                .select("a[href=/guide/who-to-ask]"))
                .isEmpty();
    }

    @Test
    void members_read_all_pages_in_the_frame_of_the_portal() {
        portal.signIn(new Cast(database.jdbi()).emma());

        assertThat(portal.get("/guide").html().select("a[href=/guide/who-to-ask]")).hasSize(1);
        assertThat(portal.get("/guide/who-to-ask").text(".contents [aria-current=page]"))
                .isEqualTo(portal.get("/guide/who-to-ask").text("h1"));
        assertThat(portal.get("/guide").html().select("a[href*=login]")).isEmpty();
    }

    @Test
    void the_guide_is_there_in_french() {
        portal.speak("fr");

        assertThat(portal.get("/guide").text("h1")).isEqualTo("Le guide");
        assertThat(portal.get("/guide/the-short-version").html().select(".prose").attr("lang"))
                .isEqualTo("fr");
    }

    @Test
    void every_page_is_there_in_both_languages() {
        assertThat(new Guide().pages())
                .isNotEmpty()
                .allSatisfy(
                        page -> {
                            assertThat(page.texts()).containsOnlyKeys("en", "fr");
                            assertThat(page.texts().values())
                                    .noneMatch(
                                            it -> it.title().isBlank() || it.summary().isBlank());
                        });
    }

    @Test
    void a_page_that_is_not_there_is_404() {
        assertThat(portal.get("/guide/nowhere").status()).isEqualTo(404);
    }
}
