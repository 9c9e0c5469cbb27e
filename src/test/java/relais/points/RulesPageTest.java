package relais.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.support.Given;
import relais.support.Portal;
import relais.support.Scene;
import relais.support.TestDatabase;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

class RulesPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    Scene scene;
    String reactions;

    @BeforeEach
    void signIn() {
        scene = Scene.set(database.jdbi(), portal.app());
        portal.signIn(scene.cast().lena());
        reactions =
                "/lead/rules/"
                        + database.jdbi()
                                .withHandle(
                                        handle ->
                                                handle.createQuery(
                                                                "SELECT id FROM points_rule WHERE"
                                                                    + " action = 'REACTION_GIVEN'")
                                                        .mapTo(long.class)
                                                        .one());
    }

    @Test
    void the_list_says_act_points_and_caps_in_words() {
        assertThat(portal.get("/lead/rules").text("tbody tr"))
                .contains("Completed a module 20 every time everyone")
                .contains("Reacted to something in the feed 1 5 times a day, 20 times a month");

        portal.speak("fr");
        assertThat(portal.get("/lead/rules?lang=fr").text("tbody tr"))
                .contains("Réaction à un contenu 1 5 fois par jour, 20 fois par mois")
                .contains("Contenu de l’entreprise partagé, en voix personnelle 10 une fois par");
    }

    @Test
    void a_preview_shows_figures_and_saves_nothing() {
        var given = new Given(database.jdbi());
        for (int n = 0; n < 6; n++) {
            long person = given.member("Somebody", "Number" + "abcdef".charAt(n));
            given.activity(
                    person,
                    Action.REACTION_GIVEN,
                    1,
                    Instant.now().minus(Duration.ofDays(2).plusHours(n)));
        }
        var answer = portal.post(reactions + "/preview", terms("points", "4"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("#preview"))
                .contains("it would have given 24 points to 6 people. It gave 0 points to 0");
        assertThat(answer.html().select("[name=points]").val()).isEqualTo("4");
        assertThat(portal.get(reactions).text(".facts")).contains("1 point");
    }

    @Test
    void saving_writes_a_version_with_who_and_since_when() {
        var answer = portal.post(reactions, terms("points", "2"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(reactions);
        var page = portal.get(reactions);
        assertThat(page.text(".facts")).contains("2 points");
        assertThat(page.html().select("ol.rows > li")).hasSize(2);
        assertThat(page.text("ol.rows > li:first-child")).contains("by Lena Lambert");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_all_is_kept() {
        var typed = terms("points", "0");
        typed.put("day", "many");
        typed.put("starts", "2027-05-02");
        typed.put("ends", "2027-05-01");
        typed.put("unit", "nowhere");
        typed.put("country", "FR");
        for (var path : new String[] {reactions, reactions + "/preview"}) {
            var answer = portal.post(path, typed);

            assertThat(answer.status()).isEqualTo(422);
            for (var field : new String[] {"points", "day", "ends", "unit", "country"}) {
                assertThat(answer.html().select("#field_" + field + "[aria-invalid]"))
                        .as(field)
                        .hasSize(1);
            }
            assertThat(answer.html().select("[name=unit]").val()).isEqualTo("nowhere");
        }
        assertThat(portal.get(reactions).html().select("ol.rows > li")).hasSize(1);
    }

    @Test
    void whoever_comes_second_sees_both_and_may_save_again() {
        portal.post(reactions, terms("points", "2"));
        var second = portal.post(reactions, terms("points", "7"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text(".notice")).contains("Lena Lambert was faster", "2 points");
        assertThat(second.html().select("[name=points]").val()).isEqualTo("7");
        assertThat(second.html().select("[name=version]").val()).isEqualTo("2");

        var again = terms("points", "7");
        again.put("version", "2");
        assertThat(portal.post(reactions, again).status()).isEqualTo(303);
        assertThat(portal.get(reactions).text(".facts")).contains("7 points");
    }

    @Test
    void one_more_rule_for_an_act_stands_beside_the_first() {
        var terms = terms("points", "9");
        terms.put("act", "MODULE_COMPLETED");
        terms.put("country", "DE");
        var answer = portal.post("/lead/rules", terms);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(portal.get("/lead/rules").text("tbody tr"))
                .contains("Completed a module 20 every time everyone")
                .contains("Completed a module 9 5 times a day Germany");

        terms.put("act", "LEFT");
        assertThat(portal.post("/lead/rules", terms).status()).isEqualTo(422);
    }

    @Test
    void a_lead_of_one_unit_reads_and_does_not_change() {
        portal.signIn(scene.cast().luc());

        var page = portal.get("/lead/rules");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("a[href=/lead/rules/new]")).isEmpty();
        assertThat(portal.get(reactions).html().select("a[href$=/edit]")).isEmpty();
        assertThat(portal.post(reactions, terms("points", "2")).status()).isEqualTo(403);
    }

    @Test
    void a_rule_that_is_not_there_is_not_found() {
        assertThat(portal.get("/lead/rules/4711").status()).isEqualTo(404);
        assertThat(portal.get("/lead/rules/4711/edit").status()).isEqualTo(404);
        assertThat(portal.post("/lead/rules/4711", terms("points", "2")).status()).isEqualTo(404);
    }

    private static Map<String, String> terms(String field, String value) {
        var terms = new HashMap<>(Map.of("version", "1", "points", "1", "state", "on", "day", "5"));
        terms.put(field, value);
        return terms;
    }
}
