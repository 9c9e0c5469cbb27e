package relais.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.Instant;

class HubPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    @Test
    void a_month_tells_what_was_done_and_an_empty_one_no_zeros() {
        var emma = new Cast(database.jdbi()).emma();
        portal.signIn(emma);
        assertThat(portal.get("/").text("aside"))
                .contains("nothing is expected")
                .doesNotContain("Pieces read");

        new Given(database.jdbi()).activity(emma.id(), Action.CONTENT_READ, 1, Instant.now());

        assertThat(portal.get("/").text("aside .facts")).isEqualTo("Pieces read 1");
    }

    @Test
    void who_has_what_the_label_asks_for_reads_so_until_they_put_it_off() {
        var cast = new Cast(database.jdbi());
        var ada = cast.ada();
        var given = new Given(database.jdbi());
        given.activity(ada.id(), Action.CONTENT_READ, 1, Instant.now());
        given.sponsorship(ada, cast.bruno());
        portal.app().loadStarter();
        complete(ada, "first-steps");
        portal.signIn(ada);
        assertThat(portal.get("/").text("#step_title")).doesNotContain("champion label");

        complete(ada, "champion");

        assertThat(portal.get("/").text("#step_title"))
                .isEqualTo("You can ask for the champion label");
        assertThat(portal.get("/").html().select("#hub_step a").attr("href"))
                .isEqualTo("/mentoring/label");
        assertThat(portal.get("/").html().select("#hub_step [name=step]").val()).isEqualTo("label");
    }

    @Test
    void who_learns_next_is_told_how_long_the_next_module_takes() {
        var ada = new Cast(database.jdbi()).ada();
        new Given(database.jdbi()).activity(ada.id(), Action.CONTENT_READ, 1, Instant.now());
        portal.app().loadStarter();
        portal.signIn(ada);

        assertThat(portal.get("/").text(".step__kicker"))
                .matches("Your next step · [234] minutes, in your working time");
    }

    @Test
    void who_began_with_another_path_is_led_to_the_first_one_all_the_same() {
        var ada = new Cast(database.jdbi()).ada();
        var given = new Given(database.jdbi());
        given.activity(ada.id(), Action.CONTENT_READ, 1, Instant.now());
        portal.app().loadStarter();
        portal.signIn(ada);

        given.activity(ada.id(), Action.MODULE_COMPLETED, 99, Instant.now());
        given.activity(ada.id(), Action.PATH_COMPLETED, complete(ada, "champion"), Instant.now());
        assertThat(portal.get("/").text("#step_title")).isEqualTo("Begin your first path");
        assertThat(portal.get("/").html().select("#hub_step a").attr("href"))
                .isEqualTo("/training/first-steps");

        complete(ada, "first-steps");
        assertThat(portal.get("/").text("#step_title")).doesNotContain("path");
    }

    private static long complete(Person person, String path) {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery(
                                                """
                                                INSERT INTO path_completion (path_id, person_id, completed_at)
                                                SELECT id, :person, NOW(6)
                                                  FROM training_path
                                                 WHERE slug = :path
                                                RETURNING path_id
                                                """)
                                        .bind("person", person.id())
                                        .bind("path", path)
                                        .mapTo(long.class)
                                        .one());
    }
}
