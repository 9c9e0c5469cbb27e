package relais.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.settings.Programme;
import relais.settings.Technical;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.Map;

class SettingsPagesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    private static final String PLACES = "/lead/settings/places-per-champion";

    Cast cast;

    @BeforeEach
    void the_lead_is_there() {
        cast = new Cast(database.jdbi());
        portal.signIn(cast.lena());
    }

    @Test
    void the_lead_sees_every_number_with_its_reason_and_default() {
        var page = portal.get("/lead/settings");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".setting")).hasSize(21);
        assertThat(page.text("main")).contains("Protégés per champion").contains("5 places");
        assertThat(page.text("main")).contains("Nothing was ever changed");
    }

    @Test
    void a_change_holds_and_stands_in_the_history() {
        var answer = portal.post(PLACES, Map.of("value", "7", "version", "0"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/lead/settings");
        assertThat(portal.app().settings().get(Programme.PLACES_PER_CHAMPION)).isEqualTo(7);
        assertThat(portal.get("/lead/settings").text("tbody tr"))
                .contains("Protégés per champion 5 places 7 places Lena Lambert");
        assertThat(portal.get(PLACES).text("main"))
                .contains("Lena Lambert changed it from 5 places to 7 places.")
                .contains("Back to the default (5 places)");
    }

    @Test
    void words_that_stay_inside_are_a_list_and_may_be_none() {
        var words = "/lead/settings/confidential-words";
        assertThat(portal.get(words).html().select("textarea[name=value]")).hasSize(1);

        portal.post(words, Map.of("value", "Projet Hermès, Blue <b>Door", "version", "0"));
        assertThat(portal.get("/lead/settings").text("main"))
                .contains("Projet Hermès, Blue <b>Door");

        assertThat(portal.post(words, Map.of("value", "", "version", "1")).status()).isEqualTo(303);
        assertThat(portal.app().settings().get(Programme.CONFIDENTIAL_WORDS)).isEmpty();
    }

    @Test
    void a_number_out_of_range_is_refused_and_kept_in_the_form() {
        var answer = portal.post(PLACES, Map.of("value", "0", "version", "0"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#field_value").attr("value")).isEqualTo("0");
        assertThat(answer.text("#field_value_error")).contains("not possible");
        assertThat(answer.text("#field_value_hint")).contains("1 to 50 places");
        assertThat(portal.post(PLACES, Map.of("version", "0")).status()).isEqualTo(422);
    }

    @Test
    void whoever_comes_second_sees_both_values_and_decides() {
        portal.post(PLACES, Map.of("value", "7", "version", "0"));

        var answer = portal.post(PLACES, Map.of("value", "9", "version", "0"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text(".notice"))
                .contains("Lena Lambert was faster")
                .contains("7 places")
                .contains("9 places");
        assertThat(answer.html().select("#field_value").attr("value")).isEqualTo("9");
        assertThat(answer.html().select("input[name=version]").attr("value")).isEqualTo("1");
        assertThat(portal.app().settings().get(Programme.PLACES_PER_CHAMPION)).isEqualTo(7);
    }

    @Test
    void back_to_the_default_is_one_click() {
        portal.post(PLACES, Map.of("value", "7", "version", "0"));

        var answer = portal.post(PLACES + "/default", Map.of("version", "1"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(portal.app().settings().get(Programme.PLACES_PER_CHAMPION)).isEqualTo(5);
    }

    @Test
    void a_lead_of_one_unit_reads_and_changes_nothing() {
        portal.signIn(cast.luc());

        assertThat(portal.get(PLACES).html().select("main form")).isEmpty();
        assertThat(portal.post(PLACES, Map.of("value", "7", "version", "0")).status())
                .isEqualTo(403);
    }

    @Test
    void the_administrator_has_the_technical_ones_only() {
        portal.signIn(cast.dora());

        assertThat(portal.get("/lead/settings").status()).isEqualTo(403);
        assertThat(portal.get("/admin/settings/places-per-champion").status()).isEqualTo(404);
        portal.post("/admin/settings/session-hours", Map.of("value", "2", "version", "0"));
        assertThat(portal.app().settings().get(Technical.SESSION_HOURS)).isEqualTo(2);
        assertThat(portal.get("/").html().select("a[href=/admin]")).isNotEmpty();
        assertThat(portal.get("/").html().select("a[href=/lead]")).isEmpty();
    }

    @Test
    void the_workplaces_say_what_there_is() {
        assertThat(portal.get("/lead").html().select(".card a[href=/lead/settings]")).isNotEmpty();
        portal.signIn(cast.dora());
        assertThat(portal.get("/admin").html().select(".card a[href=/admin/settings]"))
                .isNotEmpty();
    }
}
