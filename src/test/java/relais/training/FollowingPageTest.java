package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.Map;

/** How a path is followed, over HTTP: in the studio, and for learners. */
class FollowingPageTest {

    private static final String A = "/studio/training/p/a/following";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void set_up() {
        cast = new Cast(database.jdbi());
        var course = new Course(database.jdbi());
        course.path("p", "a", "b");
        course.path("q", "x");
        portal.signIn(cast.carla());
    }

    @Test
    void what_comes_first_is_shown_before_one_stumbles() {
        asks("a", "x");
        portal.signIn(cast.emma());

        assertThat(portal.get("/training/p").text("#module_" + id("a") + " .path__first"))
                .isEqualTo("First Module x");
        var module = portal.get("/training/p/a");
        assertThat(module.text("#module_first a.button[href=/training/q/x]")).isEqualTo("Module x");
        assertThat(module.html().select(".path a")).as("nothing to stumble on").isEmpty();
        assertThat(portal.get("/training/p").text(".path__stop--next h2")).isEqualTo("Module b");
    }

    @Test
    void the_addresses_inside_lead_to_the_module_that_says_what_comes_first() {
        var quiz = open();
        asks("a", "x");

        assertThat(portal.get("/training/p/a/one").location()).endsWith("/training/p/a");
        assertThat(portal.get("/training/p/a/quiz").location()).endsWith("/training/p/a");
        assertThat(portal.get("/training/p/a").text("#module_first h2"))
                .isEqualTo("One module comes first");
        assertThat(portal.post("/training/p/a/one/reading").location()).endsWith("/training/p/a");
        assertThat(portal.post("/training/p/a/quiz/opening").location()).endsWith("/training/p/a");
        assertThat(quiz.tick("honey").send().location())
                .as("not answered whole")
                .endsWith("/training/p/a");
    }

    @Test
    void what_was_being_answered_counts() {
        var quiz = open();
        asks("a", "x");

        quiz.tick("honey", "sun", "tea").send();

        assertThat(portal.get("/training/p/a").text(".stamp")).startsWith("Completed");
    }

    @Test
    void an_author_makes_a_module_optional_and_learners_see_it() {
        var saved = portal.post(A, Map.of("revision", "0", "optional", "yes"));

        assertThat(saved.location()).endsWith("/studio/training/p/a");
        assertThat(portal.get(A).html().select("[name=optional][checked]")).hasSize(1);
        assertThat(portal.get("/studio/training").text("#module_" + id("a"))).contains("Optional");
        assertThat(portal.get("/training").text("#path_" + id("p", "training_path")))
                .contains("0 of 1");
    }

    @Test
    void a_circle_is_refused_with_a_sentence_and_what_was_chosen_stays() {
        asks("b", "a");

        var answer = portal.post(A, Map.of("revision", "0", "first", String.valueOf(id("b"))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".notice--error")).contains("Module a → Module b → Module a");
        assertThat(answer.html().select("[name=first][checked]").val())
                .isEqualTo(String.valueOf(id("b")));
    }

    @Test
    void whoever_was_overtaken_is_told_and_may_save_again() {
        portal.post(A, Map.of("revision", "0", "optional", "yes"));

        var answer = portal.post(A, Map.of("revision", "0", "first", String.valueOf(id("x"))));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html().select("[name=revision]").val()).isEqualTo("1");
        assertThat(answer.html().select("[name=first][checked]")).hasSize(1);
    }

    @Test
    void a_path_is_put_in_order_and_two_authors_do_not_overwrite_each_other() {
        var words = Map.of("title-en", "P", "summary-en", "S", "order", "yes", "revision", "0");

        assertThat(portal.post("/studio/training/p", words).location())
                .endsWith("/studio/training");
        assertThat(portal.post("/studio/training/p", words).status()).isEqualTo(409);
        assertThat(portal.get("/training/p").text("#module_" + id("b") + " .path__first"))
                .isEqualTo("First Module a");
    }

    @Test
    void what_was_counted_says_through_what() {
        portal.post(A, Map.of("revision", "0", "through", String.valueOf(id("x"))));
        portal.signIn(cast.emma());

        Quiz.open(portal, "/training/q/x/quiz").tick("honey", "sun", "tea").send();

        assertThat(portal.get("/training/p/a").text(".stamp"))
                .startsWith("Counted through “Module x” on");
    }

    /** Emma has the quiz of module a before her. */
    private Quiz open() {
        portal.signIn(cast.emma());
        return Quiz.open(portal, "/training/p/a/quiz");
    }

    private void asks(String module, String first) {
        var person = cast.carla();
        portal.signIn(person);
        portal.post(
                "/studio/training/p/" + module + "/following",
                Map.of("revision", "0", "first", String.valueOf(id(first))));
        portal.signIn(cast.emma());
        if (module.equals("b")) {
            portal.signIn(person);
        }
    }

    private long id(String module) {
        return id(module, "training_module");
    }

    private static long id(String slug, String table) {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery("SELECT id FROM " + table + " WHERE slug = ?")
                                        .bind(0, slug)
                                        .mapTo(long.class)
                                        .one());
    }
}
