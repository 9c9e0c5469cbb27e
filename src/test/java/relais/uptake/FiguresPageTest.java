package relais.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.stream.IntStream;

/** HR's view of training over HTTP. */
class FiguresPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    /** Twenty more in France, seven of whom have completed the first module. */
    @BeforeEach
    void set_up() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        var given = new Given(database.jdbi());
        IntStream.range(0, 20)
                .mapToLong(it -> given.member("Kim", "Nr" + it))
                .limit(20)
                .forEach(it -> {});
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        """
                                        INSERT INTO module_completion (person_id, module_id, completed_at)
                                        SELECT p.id, (SELECT m.id FROM training_module m ORDER BY m.path_id, m.position LIMIT 1), ?
                                          FROM person p
                                         WHERE p.given_name = 'Kim'
                                         ORDER BY p.id
                                         LIMIT 7
                                        """,
                                        Given.NOW));
        portal.signIn(cast.hugo());
    }

    @Test
    void hr_sees_how_many_of_everybody_have_completed_what() {
        var page = portal.get("/hr/training");

        assertThat(page.text(".opening .meta")).startsWith("Of 31 people");
        var module = page.html().select("#what tr.part__module").first();
        assertThat(module.select("td").eachText()).containsExactly("7", "23%");
        assertThat(page.body()).doesNotContain("Nr1").doesNotContain(cast.ada().name());
    }

    @Test
    void a_module_is_shown_by_unit_and_by_country() {
        var url = portal.get("/hr/training").html().select("#what tr.part__module a").attr("href");

        var page = portal.get(url);

        assertThat(page.html().select("#units tbody tr").eachText())
                .containsExactly(
                        "Directly in this unit fewer than 5 people",
                        "France 26 7 27%",
                        "Vertrieb fewer than 5 people");
        assertThat(page.text("#countries")).contains("Germany fewer than 5 people");
    }

    @Test
    void one_goes_down_into_a_unit_and_up_again() {
        var page = portal.get("/hr/training?unit=FR");

        assertThat(page.text("h1")).isEqualTo("Training: France");
        assertThat(page.html().select(".crumbs a").attr("href"))
                .isEqualTo("/hr/training?what=first-steps");
    }

    @Test
    void a_group_of_fewer_than_five_has_no_figures_whoever_asks() {
        var page = portal.get("/hr/training?unit=DE");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".blank")).startsWith("Fewer than five people work here");
        assertThat(page.html().select("table")).isEmpty();
        assertThat(portal.get("/hr/training/export?unit=DE").body())
                .contains("fewer than 5 people")
                .doesNotContain("%,0");
    }

    @Test
    void what_is_not_there_or_out_of_reach_is_not_found() {
        assertThat(portal.get("/hr/training?unit=NOPE").status()).isEqualTo(404);
        assertThat(portal.get("/hr/training?country=ZZ").status()).isEqualTo(404);
        assertThat(portal.get("/hr/training?what=nope").status()).isEqualTo(404);
        assertThat(portal.get("/hr/training/export?format=exe").status()).isEqualTo(404);

        portal.signIn(cast.hanne());
        assertThat(portal.get("/hr/training").text("h1")).isEqualTo("Training: Germany");
        assertThat(portal.get("/hr/training?unit=FR").status()).isEqualTo(404);
        assertThat(portal.get("/hr/training?unit=FR&country=FR").status()).isEqualTo(404);
        assertThat(portal.get("/hr/training/export?unit=FR").status()).isEqualTo(404);
    }

    @Test
    void a_lead_of_a_unit_begins_there_and_an_ambassador_does_not_get_in() {
        portal.signIn(cast.luc());
        assertThat(portal.get("/hr/training").text("h1")).isEqualTo("Training: Vertrieb");
        assertThat(portal.get("/hr/training?unit=G").status()).isEqualTo(404);

        portal.signIn(cast.ada());
        assertThat(portal.get("/hr/training").status()).isEqualTo(403);
    }

    @Test
    void somebody_with_several_areas_chooses_between_them() {
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "INSERT INTO role_grant (person_id, role, unit_id,"
                                                + " granted_at) VALUES (?, 'HR', 2, ?)",
                                        cast.hanne().id(),
                                        Given.NOW));
        portal.signIn(cast.hanne());

        var page = portal.get("/hr/training?unit=FR");

        assertThat(page.html().select("nav .button").eachText())
                .containsExactlyInAnyOrder("Germany", "France");
        assertThat(page.status()).isEqualTo(200);
        assertThat(portal.get("/hr/training?unit=G").status()).isEqualTo(404);
    }

    @Test
    void before_anybody_has_completed_anything_the_page_says_so() {
        database.jdbi()
                .useHandle(
                        it -> {
                            it.execute("DELETE FROM uptake_change WHERE subject = 'MODULE'");
                            it.execute("DELETE FROM uptake WHERE subject = 'MODULE'");
                        });

        assertThat(portal.get("/hr/training").text(".notice")).contains("Nobody here has");
    }
}
