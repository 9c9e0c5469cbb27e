package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

class ReadingsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    @BeforeEach
    void set_up() {
        portal.signIn(new Cast(database.jdbi()).emma());
        new Course(database.jdbi()).path("p", "a");
    }

    @Test
    void going_on_remembers_the_lesson_and_shows_the_next() {
        var answer = portal.post("/training/p/a/one/reading");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith("/training/p/a/two");
        assertThat(readings()).isOne();
        assertThat(portal.get("/training/p/a/two").html().select(".contents .icon")).hasSize(1);
    }

    @Test
    void after_the_last_lesson_comes_the_quiz() {
        var answer = portal.post("/training/p/a/two/reading");

        assertThat(answer.location()).endsWith("/training/p/a/quiz");
    }

    @Test
    void htmx_goes_on_as_a_whole_page() {
        assertThat(portal.htmxPost("/training/p/a/one/reading").header("HX-Redirect"))
                .isEqualTo("/training/p/a/two");
    }

    @Test
    void a_lesson_that_is_not_there_is_404() {
        assertThat(portal.post("/training/p/a/three/reading").status()).isEqualTo(404);
    }

    @Test
    void strangers_leave_no_readings() {
        portal.signOut();

        portal.post("/training/p/a/one/reading");

        assertThat(readings()).isZero();
    }

    private int readings() {
        return database.jdbi()
                .withHandle(
                        handle ->
                                handle.select("SELECT COUNT(*) FROM lesson_reading")
                                        .mapTo(int.class)
                                        .one());
    }
}
