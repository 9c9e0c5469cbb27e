package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

class PathsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    @BeforeEach
    void sign_in() {
        portal.signIn(new Cast(database.jdbi()).emma());
    }

    @Test
    void paths_say_where_i_am_and_that_learning_is_working_time() {
        new Course(database.jdbi()).path("p", "a", "b");

        var page = portal.get("/training");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo("Learn");
        assertThat(page.text(".standfirst")).contains("working time");
        assertThat(page.text("h2 a[href=/training/p]")).isEqualTo("Path p");
        assertThat(page.text(".meta")).contains("6 minutes, in your working time");
        assertThat(page.text(".progress")).isEqualTo("0 of 2 modules completed");
        assertThat(page.text("a.button[href=/training/p/a]")).isEqualTo("Begin");
    }

    @Test
    void there_is_one_primary_button_however_many_paths_there_are() {
        var course = new Course(database.jdbi());
        course.path("p", "a");
        course.path("q", "b");

        var page = portal.get("/training").html();

        assertThat(page.select("main .button:not(.button--quiet, .button--plain)")).hasSize(1);
    }

    @Test
    void with_nothing_to_learn_the_page_says_so() {
        assertThat(portal.get("/training").text(".blank p")).contains("nothing to learn here yet");
    }

    @Test
    void a_path_shows_its_modules_with_one_next() {
        new Course(database.jdbi()).path("p", "a", "b");

        var page = portal.get("/training/p");

        assertThat(page.text("h1")).isEqualTo("Path p");
        assertThat(page.html().select(".path__stop h2").eachText())
                .containsExactly("Module a", "Module b");
        assertThat(page.html().select(".path__stop--next")).hasSize(1);
        assertThat(page.text(".path__stop--next a.button")).isEqualTo("Begin");
        assertThat(page.text(".path__stop--next .meta"))
                .isEqualTo("3 minutes: 2 short lessons and a quiz");
    }

    @Test
    void words_of_a_path_are_escaped() {
        new Course(database.jdbi()).path("p", "a");

        assertThat(portal.get("/training/p").text(".standfirst")).isEqualTo("About <p>");
    }

    @Test
    void paths_are_there_in_french() {
        new Course(database.jdbi()).path("p", "a");

        var page = portal.get("/training?lang=fr");

        assertThat(page.text("h1")).isEqualTo("Apprendre");
        assertThat(page.text("h2")).contains("Parcours p");
        assertThat(page.text(".progress")).isEqualTo("0 module terminé sur 1");
    }

    @Test
    void a_path_that_is_not_there_is_404() {
        assertThat(portal.get("/training/nowhere").status()).isEqualTo(404);
    }

    @Test
    void strangers_do_not_get_in() {
        new Course(database.jdbi()).path("p", "a");
        portal.signOut();

        assertThat(portal.get("/training").status()).isNotEqualTo(200);
        assertThat(portal.get("/training/p").status()).isNotEqualTo(200);
    }
}
