package relais.badges;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.HashMap;
import java.util.Map;

class ListsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    private static final String REASON = "Carried the open day from morning to night.";

    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        portal.signIn(cast.hugo());
    }

    @Test
    void the_dry_run_counts_and_gives_nothing() {
        portal.post(
                "/hr/awards/" + cast.bruno().handle(),
                Map.of("badge", "helping-hand", "reason", REASON, "key", Awards.freshKey()));

        var list =
                portal.get(
                        draw(
                                """
                                Name;Mail
                                Lindqvist;AMBASSADOR@relais.example
                                %s
                                "Emma N’Diaye <employee@relais.example>"
                                employee@relais.example
                                egon@relais.example
                                hr@relais.example
                                """
                                        .formatted(cast.bruno().handle())));

        assertThat(list.text("#list_counts"))
                .contains("will get it 2", "has it already 1", "were not found 2")
                .contains("is not eligible 1");
        assertThat(list.html().select("#list_refused tbody tr").eachText())
                .anyMatch(it -> it.startsWith("1 Name Nobody"))
                .anyMatch(it -> it.startsWith("3 Bruno Bouchard Has"))
                .anyMatch(it -> it.contains("twice"))
                .anyMatch(it -> it.startsWith("6 egon@relais.example Nobody"))
                .anyMatch(it -> it.startsWith("7 Hugo Haddad Beyond"));
        assertThat(awards()).isEqualTo(1);
    }

    @Test
    void one_submit_gives_all_and_tells_each_once_however_often_it_is_sent() throws Exception {
        var given = new Given(database.jdbi());
        var names = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            given.member("Nova", "Person" + i);
            names.append("nova.person").append(i).append("@relais.example\n");
        }
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE person SET email = CONCAT(LOWER(given_name), '.',"
                                                + " LOWER(family_name), '@relais.example') WHERE"
                                                + " given_name = 'Nova'"));
        var list = draw(names.toString());

        var answers = Together.call(6, () -> portal.post(list).status());
        while (count("activity_on_its_way") > 0) {
            portal.drain();
        }

        assertThat(answers).containsOnly(303);
        assertThat(awards()).isEqualTo(250);
        assertThat(count("notification WHERE kind = 'badge-awarded'")).isEqualTo(250);
        assertThat(count("activity WHERE action = 'BADGE_AWARDED'")).isEqualTo(250);
        assertThat(portal.get(list).text("#list_counts")).contains("got it 250");
        assertThat(portal.get("/hr").text("main")).contains("250 people");
    }

    @Test
    void the_same_form_sent_twice_is_one_list() throws Exception {
        var form = form("employee@relais.example");

        var places = Together.call(4, () -> portal.post("/hr/lists", form).location());

        assertThat(places).containsOnly(places.getFirst());
    }

    @Test
    void a_unit_and_a_country_can_be_chosen() {
        var list = portal.get(draw(Map.of("unit", "FR", "country", "FR")));

        assertThat(list.text("#list_counts")).contains("will get it 5");
    }

    @Test
    void a_limited_hr_awards_where_their_role_reaches_and_sees_no_lists_of_others() {
        var others = draw("ambassador@relais.example");
        portal.signIn(cast.hanne());

        assertThat(portal.get(others).status()).isEqualTo(404);
        assertThat(portal.post(others).status()).isEqualTo(404);
        var list = portal.get(draw("ambassador@relais.example\nlead.de@relais.example"));
        assertThat(list.text("#list_counts")).contains("will get it 1", "is not eligible 1");
        assertThat(portal.get(draw(Map.of("country", "DE"))).text("#list_counts"))
                .contains("will get it 2");
        var refused = new HashMap<>(form(""));
        refused.put("country", "FR");
        assertThat(portal.post("/hr/lists", refused).status()).isEqualTo(422);
    }

    @Test
    void a_form_without_people_comes_back_with_what_was_typed() {
        var answer = portal.post("/hr/lists", form(""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("textarea[name=reason]")).isEqualTo(REASON);
        assertThat(answer.text("#field_people_error")).contains("Say who");
    }

    @Test
    void what_is_too_much_to_be_read_says_so() {
        var answer =
                portal.send(
                        portal.upload(
                                "/hr/lists", form(""), "file", "all.csv", new byte[20 << 20]));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_people_error")).contains("4 MB");
        assertThat(answer.html().select("input[name=key]").val()).isNotEmpty();
    }

    private String draw(String people) {
        return portal.post("/hr/lists", form(people)).location();
    }

    private String draw(Map<String, String> more) {
        var form = new HashMap<>(form(""));
        form.putAll(more);
        return portal.post("/hr/lists", form).location();
    }

    private Map<String, String> form(String people) {
        return Map.of(
                "badge",
                "helping-hand",
                "reason",
                REASON,
                "people",
                people,
                "key",
                Awards.freshKey());
    }

    private int awards() {
        return count("badge_award");
    }

    private int count(String what) {
        return database.jdbi()
                .withHandle(
                        handle ->
                                handle.createQuery("SELECT COUNT(*) FROM " + what)
                                        .mapTo(int.class)
                                        .one());
    }
}
