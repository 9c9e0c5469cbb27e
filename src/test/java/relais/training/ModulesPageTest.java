package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

class ModulesPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    @BeforeEach
    void set_up() {
        portal.signIn(new Cast(database.jdbi()).emma());
        var course = new Course(database.jdbi());
        course.path("p", "a", "b");
        course.path("q", "c");
    }

    @Test
    void a_module_begins_with_its_first_lesson() {
        var page = portal.get("/training/p/a");

        assertThat(page.text("h1")).isEqualTo("Module a");
        assertThat(page.text(".kicker")).isEqualTo("Module 1 of 2");
        assertThat(page.html().select(".path__stop h2").eachText())
                .containsExactly("Lesson one", "Lesson two", "Quiz");
        assertThat(page.text(".path__stop--next a.button[href=/training/p/a/one]"))
                .isEqualTo("Begin");
    }

    @Test
    void one_goes_on_where_one_stopped() {
        portal.post("/training/p/a/one/reading");

        var page = portal.get("/training/p/a");

        assertThat(page.text(".path__stop--done")).contains("Lesson one");
        assertThat(page.text(".path__stop--next a.button[href=/training/p/a/two]"))
                .isEqualTo("Continue here");
        assertThat(portal.get("/training").text("a.button[href=/training/p/a]"))
                .isEqualTo("Continue");
    }

    @Test
    void after_the_lessons_the_quiz_is_next() {
        portal.post("/training/p/a/one/reading");
        portal.post("/training/p/a/two/reading");

        var page = portal.get("/training/p/a");

        assertThat(page.text(".path__stop--next a.button[href=/training/p/a/quiz]"))
                .isEqualTo("Take the quiz");
    }

    @Test
    void a_completed_module_leads_to_the_next_one() {
        Quiz.open(portal, "/training/p/a/quiz").tick("honey", "sun", "tea").send();

        var page = portal.get("/training/p/a");

        assertThat(page.text(".stamp")).startsWith("Completed on");
        assertThat(page.html().select(".path__stop--next")).isEmpty();
        assertThat(page.text("a.button[href=/training/p/b]")).isEqualTo("Next module: Module b");
    }

    @Test
    void a_module_of_another_path_is_not_there() {
        assertThat(portal.get("/training/p/c").status()).isEqualTo(404);
        assertThat(portal.get("/training/p/c/quiz").status()).isEqualTo(404);
        assertThat(portal.get("/training/p/c/one").status()).isEqualTo(404);
        assertThat(portal.get("/training/nowhere/a").status()).isEqualTo(404);
    }

    @Test
    void strangers_do_not_get_in() {
        portal.signOut();

        assertThat(portal.get("/training/p/a").status()).isNotEqualTo(200);
    }
}
