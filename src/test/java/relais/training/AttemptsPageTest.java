package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.List;
import java.util.Map;

class AttemptsPageTest {

    private static final String QUIZ = "/training/p/a/quiz";
    private static final String[] RIGHT = {"honey", "sun", "tea"};

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void set_up() {
        cast = new Cast(database.jdbi());
        portal.signIn(cast.emma());
        new Course(database.jdbi()).path("p", "a", "b");
    }

    @Test
    void all_questions_are_on_one_page_each_in_a_fieldset_of_its_own() {
        var page = portal.get(QUIZ).html();

        assertThat(page.select("fieldset.question > legend").eachText())
                .containsExactly("What is sweet?", "What is warm?");
        assertThat(page.select("input[type=radio]")).hasSize(3);
        assertThat(page.select("input[type=checkbox]")).hasSize(3);
        assertThat(page.select("form.quiz[method=post]").attr("action")).isEqualTo(QUIZ);
    }

    @Test
    void no_page_says_what_is_right_before_grading() {
        var unanswered = Quiz.open(portal, QUIZ).tick("honey");
        var pages =
                List.of(
                        portal.get("/training").body(),
                        portal.get("/training/p").body(),
                        portal.get("/training/p/a").body(),
                        portal.get("/training/p/a/one").body(),
                        portal.get(QUIZ).body(),
                        portal.get(QUIZ + "?lang=fr").body(),
                        portal.htmxGet(QUIZ).body(),
                        unanswered.send().body(),
                        unanswered.sendByHtmx().body());

        assertThat(pages)
                .allSatisfy(
                        page ->
                                assertThat(page)
                                        .doesNotContain("Told about", "Dit sur")
                                        .doesNotContain("Explained", "Expliqué")
                                        .doesNotContain("choice--", "correct", "solution"));
    }

    @Test
    void right_and_wrong_choices_look_the_same_before_grading() {
        for (var label : portal.get(QUIZ).html().select(".choice")) {
            var input = label.selectFirst("input");
            assertThat(label.outerHtml()).startsWith("<label class=\"choice\">");
            assertThat(input.attributes().asList())
                    .extracting(Attribute::getKey)
                    .containsExactly("type", "name", "value");
            assertThat(input.val()).matches("[\\w-]{12}");
        }
    }

    @Test
    void passing_by_htmx_answers_with_the_result_alone_and_tells_the_header() {
        var answer = Quiz.open(portal, QUIZ).tick(RIGHT).sendByHtmx();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("HX-Trigger")).isEqualTo("activity-recorded");
        assertThat(answer.header("HX-Push-Url")).isEqualTo(QUIZ + "/1");
        assertThat(answer.body()).startsWith("<div id=\"quiz\"").doesNotContain("<html");
        assertThat(answer.text(".verdict--passed h2")).isEqualTo("Well done, that’s it");
        assertThat(answer.text("a.button[href=/training/p/b]")).isEqualTo("Next module: Module b");
    }

    @Test
    void passing_without_scripts_leads_to_the_result() {
        var answer = Quiz.open(portal, QUIZ).tick(RIGHT).send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith(QUIZ + "/1");
        var page = portal.get(QUIZ + "/1");
        assertThat(page.text(".verdict--passed p")).startsWith("2 of 2 questions answered well");
        assertThat(page.html().select(".choice--right")).hasSize(3);
        assertThat(page.text(".choice__verdict"))
                .contains("Told about honey")
                .doesNotContain("Told about salt");
        assertThat(page.html().select(".question__why").eachText())
                .containsExactly("Explained: sweet", "Explained: warm");
    }

    @Test
    void the_last_module_says_that_the_path_is_completed() {
        Quiz.open(portal, QUIZ).tick(RIGHT).send();

        var answer = Quiz.open(portal, "/training/p/b/quiz").tick(RIGHT).sendByHtmx();

        assertThat(answer.text(".verdict")).contains("you have completed the path “Path p”");
        assertThat(answer.html().select(".verdict a.button").attr("href")).isEqualTo("/");
    }

    @Test
    void not_yet_shows_what_to_look_at_and_keeps_the_rest_for_the_next_try() {
        Quiz.open(portal, QUIZ).tick("salt", "sun").send();

        var page = portal.get(QUIZ + "/1");

        assertThat(page.text(".verdict h2")).isEqualTo("Not yet");
        assertThat(page.text(".verdict p"))
                .startsWith("None of 2 questions answered well; 2 are needed.");
        assertThat(page.text(".choice--review"))
                .isEqualTo("salt Worth another look. Told about salt");
        assertThat(page.text(".choice--right")).isEqualTo("sun Right. Told about sun");
        assertThat(page.body()).doesNotContain("Told about honey", "Told about tea");
        assertThat(page.text(".question__why b"))
                .isEqualTo("What you ticked is right, and something is still missing.");
        assertThat(page.text("a.button[href=" + QUIZ + "]")).isEqualTo("Try again");
    }

    @Test
    void an_unanswered_question_keeps_everything_else() {
        var answer = Quiz.open(portal, QUIZ).tick("sun", "tea").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select(".choice:has(input[checked])").eachText())
                .containsExactlyInAnyOrder("sun", "tea");
        assertThat(answer.text(".question[aria-invalid] .field__error"))
                .contains("Please choose an answer.");
        assertThat(answer.text("[role=alert]")).isNotEmpty();
        assertThat(attempts()).isZero();
    }

    @Test
    void an_unanswered_question_is_a_part_for_htmx() {
        var answer = Quiz.open(portal, QUIZ).tick("honey").sendByHtmx();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).startsWith("<div id=\"quiz\"").doesNotContain("<html");
        assertThat(answer.header("HX-Trigger")).isNull();
    }

    @Test
    void answers_to_another_module_are_refused() {
        var other = Quiz.open(portal, "/training/p/b/quiz");
        var quiz = Quiz.open(portal, QUIZ);
        for (var words : RIGHT) {
            quiz.add(other.question(words), other.name(words));
        }

        assertThat(quiz.send().status()).isEqualTo(422);
        assertThat(attempts()).isZero();
    }

    @Test
    void a_choice_of_another_question_or_module_is_refused() {
        var other = Quiz.open(portal, "/training/p/b/quiz");
        var mixed = Quiz.open(portal, QUIZ).tick("sun", "tea");
        mixed.add(mixed.question("honey"), mixed.name("sun"));
        var foreign = Quiz.open(portal, QUIZ).tick("sun", "tea");
        foreign.add(foreign.question("honey"), other.name("honey"));

        assertThat(mixed.send().text(".field__error")).contains("We could not read this answer");
        assertThat(foreign.send().status()).isEqualTo(422);
        assertThat(attempts()).isZero();
    }

    @Test
    void what_another_person_was_given_is_refused() {
        portal.signIn(cast.ada());
        var hers = Quiz.open(portal, QUIZ).tick(RIGHT);
        portal.signIn(cast.emma());

        assertThat(hers.send().status()).isEqualTo(422);
        assertThat(attempts()).isZero();
    }

    @Test
    void two_answers_to_a_question_with_one_are_refused() {
        var answer = Quiz.open(portal, QUIZ).tick("honey", "salt", "sun", "tea").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".field__error")).contains("Please choose one answer only.");
    }

    @Test
    void a_try_that_was_never_given_is_not_there() {
        for (var number : List.of("", "0", "2", "-1", "99999999999", "one")) {
            assertThat(portal.post(QUIZ, Map.of("attempt", number)).status())
                    .as("try %s", number)
                    .isEqualTo(404);
        }
        assertThat(portal.get(QUIZ + "/1").status()).isEqualTo(404);
        assertThat(portal.get(QUIZ + "/x").status()).isEqualTo(404);
    }

    @Test
    void a_try_handed_in_again_shows_the_answers_that_count() {
        var quiz = Quiz.open(portal, QUIZ).tick(RIGHT);
        quiz.send();

        assertThat(quiz.send().location()).endsWith(QUIZ + "/1");
        assertThat(quiz.sendByHtmx().header("HX-Redirect")).isEqualTo(QUIZ + "/1");
        assertThat(attempts()).isOne();
    }

    @Test
    void sixteen_clicks_at_once_are_one_try() throws Exception {
        var quiz = Quiz.open(portal, QUIZ).tick(RIGHT);

        var answers = Together.call(16, () -> quiz.send().status());

        assertThat(answers).containsOnly(303);
        assertThat(attempts()).isOne();
        assertThat(facts()).isOne();
    }

    @Test
    void trying_again_after_passing_is_practice() {
        Quiz.open(portal, QUIZ).tick(RIGHT).send();
        assertThat(portal.get(QUIZ).text(".notice")).contains("Trying again is practice");

        Quiz.open(portal, QUIZ).tick("salt", "snow").send();

        assertThat(portal.get("/training/p/a").text(".stamp")).startsWith("Completed on");
        assertThat(facts()).isOne();
    }

    @Test
    void nobody_sees_the_tries_of_others() {
        Quiz.open(portal, QUIZ).tick(RIGHT).send();
        portal.signIn(cast.ada());

        assertThat(portal.get(QUIZ + "/1").status()).isEqualTo(404);
    }

    @Test
    void the_quiz_and_its_result_are_there_in_french() {
        assertThat(portal.get(QUIZ + "?lang=fr").text("legend"))
                .contains("Qu’est-ce qui est sweet ?");

        Quiz.open(portal, QUIZ).tick(RIGHT).send();

        var page = portal.get(QUIZ + "/1?lang=fr");
        assertThat(page.text(".verdict h2")).isEqualTo("Bravo, c’est réussi");
        assertThat(page.text(".choice__verdict")).contains("Dit sur honey");
    }

    @Test
    void strangers_neither_see_nor_answer_a_quiz() {
        var quiz = Quiz.open(portal, QUIZ).tick(RIGHT);
        portal.signOut();

        assertThat(portal.get(QUIZ).status()).isNotEqualTo(200);
        quiz.send();
        assertThat(attempts()).isZero();
    }

    private int attempts() {
        return count("SELECT COUNT(*) FROM quiz_attempt");
    }

    private int facts() {
        return count("SELECT COUNT(*) FROM activity WHERE action = 'MODULE_COMPLETED'");
    }

    private int count(String sql) {
        return database.jdbi().withHandle(handle -> handle.select(sql).mapTo(int.class).one());
    }
}
