package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

class LessonsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    @BeforeEach
    void set_up() {
        portal.signIn(new Cast(database.jdbi()).emma());
        new Course(database.jdbi()).path("p", "a");
    }

    @Test
    void a_lesson_is_shown_as_text_to_read() {
        var page = portal.get("/training/p/a/one");

        assertThat(page.text("h1")).isEqualTo("Lesson one");
        assertThat(page.text(".prose h2")).isEqualTo("Words");
        assertThat(page.text(".prose em")).isEqualTo("Lesson one");
        assertThat(page.text(".contents [aria-current=page]")).isEqualTo("Lesson one");
        assertThat(page.text(".pager button")).isEqualTo("Next: Lesson two");
    }

    @Test
    void looking_at_a_lesson_writes_nothing() {
        portal.get("/training/p/a/one");

        var page = portal.get("/training/p/a/two");

        assertThat(page.html().select(".contents .icon")).isEmpty();
    }

    @Test
    void a_lesson_that_french_lacks_says_that_it_is_english() {
        assertThat(portal.get("/training/p/a/two?lang=fr").html().select(".prose").attr("lang"))
                .isEqualTo("en");
        assertThat(portal.get("/training/p/a/one?lang=fr").html().select(".prose").attr("lang"))
                .isEqualTo("fr");
    }

    @Test
    void a_lesson_that_is_not_there_is_404() {
        assertThat(portal.get("/training/p/a/three").status()).isEqualTo(404);
    }

    @Test
    void strangers_do_not_get_in() {
        portal.signOut();

        assertThat(portal.get("/training/p/a/one").status()).isNotEqualTo(200);
    }
}
