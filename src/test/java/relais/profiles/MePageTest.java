package relais.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.ZoneId;
import java.util.Map;

class MePageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    private Cast cast;

    @BeforeEach
    void signIn() {
        cast = new Cast(database.jdbi());
        portal.signIn(cast.ada());
    }

    @Test
    void my_page_shows_what_i_chose_and_how_to_leave() {
        var page = portal.get("/me");

        assertThat(page.text("h1")).isEqualTo("Ada Lindqvist");
        assertThat(page.text(".facts")).contains("Under your name, Ada Lindqvist");
        assertThat(page.html().select("a[href=/welcome/leaving]")).hasSize(1);
        assertThat(page.html().select("a[href=/me/joining]")).hasSize(1);
    }

    @Test
    void i_see_my_pseudonym_and_only_i_do() {
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE membership SET board_name = 'PSEUDONYM', pseudonym"
                                                + " = 'Falcon' WHERE person_id = ?",
                                        cast.ada().id()));

        assertThat(portal.get("/me").text(".facts")).contains("As Falcon");
        assertThat(portal.get("/people/ada-lindqvist").body()).doesNotContain("Falcon");
    }

    @Test
    void who_has_not_joined_is_invited_and_not_pushed() {
        portal.signIn(cast.emma());

        var page = portal.get("/me");

        assertThat(page.html().select("a[href=/welcome]")).isNotEmpty();
        assertThat(page.html().select("a[href=/welcome/leaving]")).isEmpty();
    }

    @Test
    void it_speaks_french() {
        assertThat(portal.get("/me?lang=fr").text("h2")).contains("Mes badges", "Mes choix");
    }

    @Test
    void a_stranger_has_no_page() {
        portal.signOut();

        assertThat(portal.get("/me").status()).isNotEqualTo(200);
        assertThat(portal.get("/me/settings").status()).isNotEqualTo(200);
    }

    // Language

    @Test
    void my_language_is_kept_and_i_stay_where_i_was() {
        var answer =
                portal.post("/me/language", Map.of("language", "fr", "back", "/people?q=ada&who="));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/people?q=ada&who=");
        assertThat(cast.ada().language()).isEqualTo("fr");
    }

    @Test
    void the_menu_changes_the_language_for_good() {
        var page = portal.get("/people?q=ada&lang=fr").html();

        assertThat(page.select("form[action=/me/language] button[value=fr]")).hasSize(1);
        assertThat(page.select("form[action=/me/language] input[name=back]").attr("value"))
                .isEqualTo("/people?q=ada");
    }

    @Test
    void a_language_that_we_do_not_speak_is_not_found() {
        assertThat(portal.post("/me/language", Map.of("language", "xx")).status()).isEqualTo(404);
        assertThat(cast.ada().language()).isEqualTo("en");
    }

    @Test
    void nobody_is_led_out_of_the_portal() {
        for (var back :
                new String[] {
                    "//evil.example", "https://evil.example", "/\\evil.example", "", "/a\nb: c"
                }) {
            var answer = portal.post("/me/language", Map.of("language", "en", "back", back));
            assertThat(answer.location()).isEqualTo("/me");
        }
    }

    // Settings

    @Test
    void settings_are_kept() {
        var answer =
                portal.post(
                        "/me/settings",
                        Map.of(
                                "language", "fr",
                                "zone", "Asia/Ho_Chi_Minh",
                                "day", "1",
                                "begins", "09:00",
                                "ends", "17:00"));

        assertThat(answer.location()).isEqualTo("/me/settings");
        assertThat(cast.ada().language()).isEqualTo("fr");
        assertThat(cast.ada().zone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Test
    void settings_show_what_holds_now() {
        var page = portal.get("/me/settings").html();

        assertThat(page.select("input[name=language][checked]").attr("value")).isEqualTo("en");
        assertThat(page.select("select[name=zone] option[selected]").attr("value"))
                .isEqualTo("Europe/Paris");
    }

    @Test
    void a_zone_that_does_not_exist_is_refused_and_nothing_is_lost() {
        var answer = portal.post("/me/settings", Map.of("language", "fr", "zone", "Mars/Olympus"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("input[name=language][checked]").attr("value"))
                .isEqualTo("fr");
        assertThat(cast.ada().language()).isEqualTo("en");
    }
}
