package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.Optional;

/** Questions that are not just ticked, and quizzes with a clock or a pause, as pages. */
class QuizKindsPageTest {

    private static final String QUIZ = "/training/all/all/quiz";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Course course = new Course(database.jdbi());

    @BeforeEach
    void set_up() {
        portal.signIn(new Cast(database.jdbi()).emma());
    }

    @Test
    void all_kinds_can_be_answered_without_scripts() {
        course.bank("all", QuizRules.simple(100));

        var answer = right().send();

        assertThat(answer.location()).endsWith(QUIZ + "/1");
        assertThat(portal.get(QUIZ + "/1").text(".verdict--passed p"))
                .startsWith("6 of 6 questions answered well");
    }

    @Test
    void nothing_gives_away_what_belongs_where() {
        course.bank("all", QuizRules.simple(100));

        var page = portal.get(QUIZ);

        assertThat(page.body()).doesNotContain("rises", "monte", "Explained", "Told about");
        for (var line : page.html().select(".line--pair")) {
            var field = line.selectFirst("select");
            var choice = field.attr("name").split("-", 2)[1];
            assertThat(field.select("option").eachAttr("value")).doesNotContain(choice);
        }
    }

    @Test
    void what_is_missing_is_said_where_it_is_and_the_rest_is_kept() {
        course.bank("all", QuizRules.simple(100));
        var quiz =
                Quiz.open(portal, QUIZ)
                        .tick("honey", "sun", "Thank you, Inès!")
                        .put("first", "1")
                        .put("second", "1")
                        .put("third", "3")
                        .put("bread", "baker")
                        .write(" ");

        var answer = quiz.send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select(".question[aria-invalid] .field__error").eachText())
                .containsExactly(
                        "To review: Two lines have the same place. Please give each one a place of"
                                + " its own.",
                        "To review: Please choose something for each line.",
                        "To review: Please write what belongs in the gap.");
        assertThat(answer.html().select("option[selected]").eachText())
                .containsExactlyInAnyOrder("1", "1", "3", "baker");
    }

    @Test
    void an_unknown_place_or_partner_is_refused() {
        course.bank("all", QuizRules.simple(100));
        var name = Quiz.open(portal, QUIZ).question("honey");

        assertThat(Quiz.open(portal, QUIZ).add(name, "sun").send().status()).isEqualTo(422);
    }

    @Test
    void a_try_that_did_not_pass_keeps_what_was_right_to_itself() {
        course.bank("all", QuizRules.simple(100));
        Quiz.open(portal, QUIZ)
                .tick("salt", "sun", "tea", "Thank you, Inès!")
                .put("first", "2")
                .put("second", "1")
                .put("third", "3")
                .put("bread", "butcher")
                .put("fish", "fishmonger")
                .put("meat", "butcher")
                .write("falls")
                .send();

        var page = portal.get(QUIZ + "/1");

        assertThat(page.text(".verdict h2")).isEqualTo("Not yet");
        assertThat(page.html().select(".line.choice--review").eachText())
                .containsExactlyInAnyOrder(
                        "2 first Worth another look.",
                        "1 second Worth another look.",
                        "bread butcher Worth another look.",
                        "falls Worth another look.");
        assertThat(page.body()).doesNotContain("rises", "What was looked for", "Its place is");
    }

    @Test
    void a_passed_try_tells_what_would_have_been_right() {
        course.bank("all", QuizRules.simple(50));
        right("falls").send();

        assertThat(portal.get(QUIZ + "/1").text(".line.choice--review"))
                .isEqualTo("falls Worth another look. What was looked for: rises");
    }

    @Test
    void a_quiz_with_a_clock_says_so_before_it_starts() {
        course.bank("all", rules(Optional.empty(), Optional.of(15)));

        var before = portal.get(QUIZ);
        var begun = portal.post(QUIZ + "/opening");
        var after = portal.get(QUIZ);

        assertThat(before.text(".standfirst")).contains("15 minutes from the moment you begin");
        assertThat(before.html().select(".question")).isEmpty();
        assertThat(begun.location()).endsWith(QUIZ);
        assertThat(after.html().select(".question")).hasSize(6);
        assertThat(after.text(".clock")).startsWith("Please hand in by");
        assertThat(right().send().status()).isEqualTo(303);
    }

    @Test
    void a_pause_is_announced_and_says_until_when() {
        course.bank("all", rules(Optional.of(1), Optional.empty()));
        assertThat(portal.get(QUIZ).text(".standfirst")).contains("After one try there is a pause");
        right("falls").send();

        var page = portal.get(QUIZ);

        assertThat(page.text(".standfirst"))
                .startsWith("Time for a pause. The next try is open from");
        assertThat(page.html().select(".question")).isEmpty();
        assertThat(portal.get(QUIZ + "/1").status()).isEqualTo(200);
    }

    private static Quiz right() {
        return right("Is rising");
    }

    private static Quiz right(String gap) {
        return Quiz.open(portal, QUIZ)
                .tick("honey", "sun", "tea", "Thank you, Inès!")
                .put("first", "1")
                .put("second", "2")
                .put("third", "3")
                .put("bread", "baker")
                .put("fish", "fishmonger")
                .put("meat", "butcher")
                .write(gap);
    }

    private static QuizRules rules(Optional<Integer> tries, Optional<Integer> timeLimit) {
        return new QuizRules(100, Optional.empty(), tries, tries.map(_ -> 24), timeLimit);
    }
}
