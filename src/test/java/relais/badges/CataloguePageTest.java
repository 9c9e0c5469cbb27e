package relais.badges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

class CataloguePageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        portal.signIn(cast.hugo());
    }

    @Test
    void a_new_badge_stands_in_the_catalogue_and_can_be_given() {
        var made = portal.post("/hr/badges", form(Map.of()));

        assertThat(made.location()).isEqualTo("/hr/badges/first-aid");
        assertThat(portal.get("/badges/first-aid").text("main"))
                .contains("First aid", "Knows what to do");
        assertThat(portal.get("/badges/first-aid?lang=fr").text("h1"))
                .isEqualTo("Premiers secours");
        var gift =
                portal.post(
                        "/hr/awards/" + cast.emma().handle(),
                        Map.of(
                                "badge", "first-aid",
                                "reason", "Kept calm when the fire alarm rang.",
                                "key", Awards.freshKey()));
        assertThat(gift.status()).isEqualTo(303);
    }

    @Test
    void badges_of_the_same_name_have_addresses_of_their_own() throws Exception {
        var places = Together.call(4, () -> portal.post("/hr/badges", form(Map.of())).location());

        assertThat(places)
                .containsExactlyInAnyOrder(
                        "/hr/badges/first-aid",
                        "/hr/badges/first-aid-2",
                        "/hr/badges/first-aid-3",
                        "/hr/badges/first-aid-4");
    }

    @Test
    void a_form_that_lacks_something_comes_back_with_what_was_typed() {
        var answer =
                portal.post(
                        "/hr/badges",
                        form(
                                Map.of(
                                        "name-fr",
                                        "",
                                        "levels",
                                        "2",
                                        "level-1-en",
                                        "Bronze",
                                        "validity",
                                        "0")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#field_name-en").val()).isEqualTo("First aid");
        assertThat(answer.html().select("#field_level-1-en").val()).isEqualTo("Bronze");
        assertThat(answer.html().select("input[name=symbol][checked]").val())
                .isEqualTo("life-preserver");
        assertThat(answer.html().select(".field__error")).hasSize(5);
    }

    @Test
    void who_saves_second_is_told_and_loses_nothing() {
        portal.post("/hr/badges", form(Map.of()));
        var path = "/hr/badges/first-aid";
        var seen = portal.get(path + "/edit").html().select("input[name=version]").val();

        var first = portal.post(path, form(Map.of("version", seen, "name-en", "First help")));
        var second = portal.post(path, form(Map.of("version", seen, "name-en", "Quick help")));

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text(".notice")).contains("Hugo Haddad was faster");
        assertThat(second.html().select("#field_name-en").val()).isEqualTo("Quick help");
        assertThat(portal.get(path).text("h1")).isEqualTo("First help");
        var now = second.html().select("input[name=version]").val();
        var third = portal.post(path, form(Map.of("version", now, "name-en", "Quick help")));
        assertThat(third.status()).isEqualTo(303);
    }

    @Test
    void one_of_many_who_save_at_once_is_first() throws Exception {
        var path = "/hr/badges/helping-hand";
        var form = form(Map.of("version", "1"));

        var answers = Together.call(8, () -> portal.post(path, form).status());

        assertThat(Collections.frequency(answers, 303)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(7);
    }

    @Test
    void who_gives_a_badge_stays_as_it_is() {
        portal.post("/hr/badges/curious-mind", form(Map.of("version", "1", "kind", "hr")));

        assertThat(portal.get("/hr/badges/curious-mind").text("main")).contains("Comes by itself");
    }

    @Test
    void what_is_retired_is_given_no_more_and_stays_with_its_holders() {
        var gift =
                Map.of(
                        "badge", "helping-hand",
                        "reason", "Held the workshop for twelve people.",
                        "key", Awards.freshKey());
        portal.post("/hr/awards/" + cast.emma().handle(), gift);

        portal.post("/hr/badges/helping-hand/retirement");

        var again = new HashMap<>(gift);
        again.put("key", Awards.freshKey());
        assertThat(portal.post("/hr/awards/" + cast.bruno().handle(), again).status())
                .isEqualTo(422);
        assertThat(portal.get("/people/" + cast.emma().handle()).text("main"))
                .contains("Helping hand");
        assertThat(portal.get("/badges").html().select("#badge_helping-hand")).isEmpty();

        portal.post("/hr/badges/helping-hand/retirement/removal");
        assertThat(portal.post("/hr/awards/" + cast.bruno().handle(), again).status())
                .isEqualTo(303);
    }

    @Test
    void leads_and_limited_hr_read_and_see_no_way_to_change() {
        for (var reader : new relais.people.Person[] {cast.lena(), cast.hanne()}) {
            portal.signIn(reader);
            assertThat(portal.get("/hr/badges").text("#catalogue")).contains("Curious mind");
            var page = portal.get("/hr/badges/curious-mind");
            assertThat(page.text("#levels")).contains("Bronze", "5 modules completed");
            assertThat(
                            page.html()
                                    .select(
                                            ".workplace__page form, .workplace__page a[href$=edit],"
                                                    + " .workplace__page a[href*=rules]"))
                    .isEmpty();
        }
        portal.signIn(cast.lena());
        assertThat(portal.get("/hr/badges").html().select(".side a[href^='/hr/lists']")).isEmpty();
    }

    private static Map<String, String> form(Map<String, String> more) {
        var form =
                new HashMap<>(
                        Map.of(
                                "kind", "hr",
                                "shape", "shield",
                                "symbol", "life-preserver",
                                "hue", "7",
                                "audience", "everyone",
                                "levels", "1",
                                "validity", "12",
                                "notice", "30",
                                "nominators", "3"));
        form.putAll(
                Map.of(
                        "name-en", "First aid",
                        "name-fr", "Premiers secours",
                        "description-en", "Knows what to do when somebody is hurt.",
                        "description-fr", "Sait quoi faire quand une personne se blesse.",
                        "criteria-en", "The course of the Red Cross.",
                        "criteria-fr", "La formation de la Croix-Rouge."));
        form.putAll(more);
        return form;
    }
}
