package relais.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.Map;

class WavesPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        portal.signIn(cast.lena());
    }

    @Test
    void on_the_first_day_the_page_says_what_a_wave_is_for() {
        assertThat(portal.get("/lead/waves").text("main")).contains("a small pilot first");
        assertThat(portal.get("/lead").html().select(".cards a[href=/lead/waves]")).hasSize(1);
    }

    @Test
    void a_wave_is_made_filled_renamed_and_removed_without_javascript() {
        var wave = make("Pilot");
        assertThat(portal.get(wave).text("h1")).isEqualTo("Pilot");

        var counted = portal.post(wave + "/people", Map.of("country", "DE", "count", "1"));
        assertThat(counted.status()).isEqualTo(200);
        assertThat(counted.text("#wave_counted .figures")).contains("would be added 3");
        assertThat(counted.text("form[action$=/people] button:not([name])"))
                .isEqualTo("Add 3 people");
        assertThat(counted.html().select("#field_country option[selected]").val()).isEqualTo("DE");
        assertThat(portal.get(wave).text("#wave_figures")).isEqualTo("People 0");

        assertThat(portal.post(wave + "/people", Map.of("country", "DE")).location())
                .isEqualTo(wave);
        assertThat(portal.get(wave).text("#wave_figures")).isEqualTo("People 3");
        assertThat(portal.get(wave).text("#wave_countries tbody")).isEqualTo("Germany 3");

        var change = Map.of("version", "1", "name", "First", "opens", "2027-01-11");
        assertThat(portal.post(wave, change).location()).isEqualTo(wave);
        assertThat(portal.get("/lead/waves").text("#waves tbody"))
                .contains("First Opens on 11 January 2027 3");

        assertThat(portal.post(wave + "/removal").location()).isEqualTo("/lead/waves");
        assertThat(portal.get(wave).status()).isEqualTo(404);
    }

    @Test
    void a_wave_without_name_or_with_another_ones_comes_back_with_what_was_typed() {
        var blank = portal.post("/lead/waves", Map.of("opens", "someday"));
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.html().select("[aria-invalid=true]").eachAttr("name"))
                .containsExactly("name", "opens");
        assertThat(blank.html().select("#field_opens").val()).isEqualTo("someday");
        assertThat(error("x".repeat(61), "2026-12-07", "name")).contains("too long");
        assertThat(error("Far", "+9999-12-31", "opens")).contains("not a date");

        make("Pilot");
        assertThat(error("pilot", "2026-12-07", "name")).contains("called so");
    }

    @Test
    void a_change_with_another_waves_name_is_refused() {
        make("Wider");
        var answer =
                portal.post(
                        make("Pilot"),
                        Map.of("version", "1", "name", "Wider", "opens", "2026-12-07"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_name_error")).contains("called so");
    }

    @Test
    void whoever_was_overtaken_is_told_and_may_save_knowingly() {
        var wave = make("Pilot");
        portal.post(wave, Map.of("version", "1", "name", "First", "opens", "2026-12-07"));

        var answer =
                portal.post(wave, Map.of("version", "1", "name", "Mine", "opens", "2026-12-08"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("h1")).isEqualTo("First");
        assertThat(answer.html().select("#field_name").val()).isEqualTo("Mine");
        assertThat(answer.text("main")).contains("Somebody changed this wave");
        var version = answer.html().select("input[name=version]").val();
        var again = Map.of("version", version, "name", "Mine", "opens", "2026-12-08");
        assertThat(portal.post(wave, again).status()).isEqualTo(303);
    }

    @Test
    void a_list_is_told_back_by_line_and_kept() {
        var wave = make("Pilot");
        var list = "employee@relais.example\nnobody@relais.example";

        var counted = portal.post(wave + "/people", Map.of("people", list, "count", "1"));

        assertThat(counted.text("#wave_refused tbody"))
                .isEqualTo(
                        "2 nobody@relais.example Nobody who works here is found by this address");
        assertThat(counted.html().select("#field_people").first().wholeText().strip())
                .isEqualTo(list);
        portal.post(wave + "/people", Map.of("people", list));
        assertThat(portal.get(wave).text("#wave_figures")).isEqualTo("People 1");
    }

    @Test
    void whom_the_form_cannot_mean_is_said_at_the_field() {
        var people = make("Pilot") + "/people";

        assertThat(portal.post(people, Map.of("count", "1")).text("#field_people_error"))
                .contains("Say who");
        assertThat(
                        portal.post(people, Map.of("people", "a@b.example", "country", "FR"))
                                .text("#field_people_error"))
                .contains("one way");
        assertThat(
                        portal.post(people, Map.of("people", "a@b.example\n".repeat(5_001)))
                                .text("#field_people_error"))
                .contains("5,000");
        var strange = portal.post(people, Map.of("unit", "?", "country", "ZZ", "family", "None"));
        assertThat(strange.status()).isEqualTo(422);
        assertThat(strange.html().select("[aria-invalid=true]").eachAttr("name"))
                .containsExactly("unit", "country", "family");
    }

    @Test
    void a_wave_that_a_piece_is_for_stays_and_says_why() {
        var wave = make("Pilot");
        var number = wave.substring(wave.lastIndexOf('/') + 1);
        portal.signIn(cast.carla());
        var form = portal.get("/studio/items/new");
        assertThat(form.html().select("input[name=waves]").eachAttr("value"))
                .containsExactly(number);
        var piece =
                portal.post(
                                "/studio/items",
                                Map.of("format", "article", "title-en", "Hi", "waves", number))
                        .location();
        assertThat(portal.get(piece).html().select("input[name=waves][checked]")).hasSize(1);
        portal.signIn(cast.lena());

        var answer = portal.post(wave + "/removal");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("main")).contains("The wave stays");
        assertThat(portal.get(wave).status()).isEqualTo(200);
    }

    @Test
    void editors_see_nothing_of_waves_while_there_are_none_and_choose_none_that_is_not_there() {
        portal.signIn(cast.carla());

        assertThat(portal.get("/studio/items/new").text("main")).doesNotContain("Waves");
        assertThat(
                        portal.post(
                                        "/studio/items",
                                        Map.of("format", "article", "title-en", "Hi", "waves", "7"))
                                .status())
                .isEqualTo(422);
    }

    @Test
    void leads_with_limits_look_and_change_nothing() {
        var wave = make("Pilot");
        portal.signIn(cast.luc());

        for (var path : new String[] {"/lead/waves", wave}) {
            var page = portal.get(path);
            assertThat(page.text("main")).contains("Pilot", "you can look at them");
            assertThat(page.html().select("main form")).isEmpty();
        }
        assertThat(portal.post("/lead/waves").status()).isEqualTo(403);
        assertThat(portal.post(wave + "/people", Map.of("country", "DE")).status()).isEqualTo(403);
    }

    @Test
    void the_pages_speak_french() {
        var wave = make("Pilote");
        assertThat(portal.get(wave + "?lang=fr").text("main"))
                .contains("Ajouter des personnes", "Supprimer cette vague");
    }

    private String make(String name) {
        var made = portal.post("/lead/waves", Map.of("name", name, "opens", "2026-12-07"));
        assertThat(made.status()).isEqualTo(303);
        return made.location();
    }

    private String error(String name, String opens, String field) {
        var answer = portal.post("/lead/waves", Map.of("name", name, "opens", opens));
        assertThat(answer.status()).isEqualTo(422);
        return answer.text("#field_" + field + "_error");
    }
}
