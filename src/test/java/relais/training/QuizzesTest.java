package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.activity.ActivityLedger;
import relais.database.QueryMeter;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class QuizzesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    final Training training = new Training(jdbi, new ActivityLedger(jdbi, clock, () -> {}), clock);
    final Quizzes quizzes = training.quizzes();
    Person ada;
    Person emma;

    @BeforeEach
    void set_up() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        emma = cast.emma();
        new Course(jdbi).path("first", "a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "honey sun tea,            2",
        "honey sun,                1",
        "honey sun tea snow,       1",
        "honey,                    1",
        "salt sun tea,             1",
        "salt snow,                0",
        "honey salt sun tea,       1",
    })
    void a_question_is_answered_well_by_all_that_is_right_and_nothing_else(String words, int well) {
        handIn(ada, "a", words.split(" "));

        assertThat(graded(ada, "a", 1).attempt().well()).isEqualTo(well);
    }

    @Test
    void passing_completes_the_module() {
        var grading = handIn(ada, "a", "honey", "sun", "tea");

        assertThat(passed(grading)).isTrue();
        assertThat(module(ada, "a").completedAt()).contains(Given.NOW);
        assertThat(facts(ada)).containsExactly("MODULE_COMPLETED");
    }

    @Test
    void not_passing_completes_nothing_and_leaves_another_try() {
        var grading = handIn(ada, "a", "honey", "snow");

        assertThat(passed(grading)).isFalse();
        assertThat(module(ada, "a").isCompleted()).isFalse();
        assertThat(facts(ada)).isEmpty();
        assertThat(sheet(ada, "a").number()).isEqualTo(2);
    }

    @Test
    void a_later_try_neither_earns_again_nor_takes_anything_back() {
        handIn(ada, "a", "honey", "sun", "tea");
        handIn(ada, "a", "salt", "snow");
        handIn(ada, "a", "honey", "sun", "tea");

        assertThat(module(ada, "a").completedAt()).contains(Given.NOW);
        assertThat(facts(ada)).containsExactly("MODULE_COMPLETED");
    }

    @Test
    void the_last_module_completes_the_path() {
        handIn(ada, "b", "honey", "sun", "tea");
        assertThat(training.hasFirstPathAhead(ada)).isTrue();

        handIn(ada, "a", "honey", "sun", "tea");

        assertThat(training.hasFirstPathAhead(ada)).isFalse();
        assertThat(training.firstPath(ada).completedAt()).contains(Given.NOW);
        assertThat(facts(ada))
                .containsExactlyInAnyOrder(
                        "MODULE_COMPLETED", "MODULE_COMPLETED", "PATH_COMPLETED");
        assertThat(training.hasFirstPathAhead(emma)).isTrue();
    }

    @Test
    void the_same_try_sent_from_sixteen_threads_counts_once() throws Exception {
        handIn(ada, "b", "honey", "sun", "tea");
        var path = path(ada);
        var sheet = sheet(ada, "a");
        var answers = Course.answers(sheet, "honey", "sun", "tea");

        var gradings =
                Together.call(
                        16,
                        () ->
                                quizzes.handIn(
                                        ada,
                                        path,
                                        path.module("a").orElseThrow(),
                                        sheet,
                                        answers,
                                        "en"));

        assertThat(gradings).filteredOn(it -> it instanceof Grading.Counted).hasSize(1);
        assertThat(facts(ada))
                .containsExactlyInAnyOrder(
                        "MODULE_COMPLETED", "MODULE_COMPLETED", "PATH_COMPLETED");
        assertThat(rows("quiz_attempt")).isEqualTo(2);
        assertThat(rows("activity_on_its_way")).isEqualTo(3);
    }

    @Test
    void all_modules_of_a_path_passed_at_once_complete_it_once() throws Exception {
        var names = "c d e f g h i j k l m n o p q r".split(" ");
        new Course(jdbi).path("long", names);
        var path = training.path(ada, "long", "en").orElseThrow();
        var turn = new AtomicInteger();

        Together.run(
                16,
                () -> {
                    var module = path.module(names[turn.getAndIncrement()]).orElseThrow();
                    var sheet = asked(ada, module, "en");
                    var answers = Course.answers(sheet, "honey", "sun", "tea");
                    quizzes.handIn(ada, path, module, sheet, answers, "en");
                });

        assertThat(facts(ada)).filteredOn("MODULE_COMPLETED"::equals).hasSize(16);
        assertThat(facts(ada)).filteredOn("PATH_COMPLETED"::equals).hasSize(1);
    }

    @Test
    void the_last_module_of_a_path_takes_nine_statements() {
        handIn(ada, "b", "honey", "sun", "tea");
        var path = path(ada);
        QueryMeter.begin();

        var sheet = quizzes.sheet(ada, path.module("a").orElseThrow(), "en", 1).orElseThrow();
        var answers = Course.answers(sheet, "honey", "sun", "tea");
        quizzes.handIn(ada, path, path.module("a").orElseThrow(), sheet, answers, "en");

        assertThat(QueryMeter.end().statements()).isEqualTo(9);
    }

    @Test
    void each_try_has_names_and_an_order_of_its_own() {
        var first = sheet(ada, "a");
        handIn(ada, "a", "salt", "snow");

        assertThat(sheet(ada, "a", 1).questions()).isEqualTo(first.questions());
        assertThat(names(sheet(ada, "a"))).doesNotContainAnyElementsOf(names(first));
        assertThat(names(sheet(emma, "a"))).doesNotContainAnyElementsOf(names(first));
        assertThat(names(sheet(ada, "b"))).doesNotContainAnyElementsOf(names(first));
    }

    @Test
    void the_order_of_choices_says_nothing() {
        var orders = new HashSet<List<String>>();
        for (int i = 0; i < 40; i++) {
            orders.add(words(sheet(ada, "a")));
            handIn(ada, "a", "salt", "snow");
        }

        assertThat(orders).hasSizeGreaterThan(10);
        assertThat(orders).anyMatch(it -> it.getFirst().equals("honey"));
        assertThat(orders).anyMatch(it -> !it.getFirst().equals("honey"));
    }

    @Test
    void a_try_that_is_not_due_yet_has_no_sheet() {
        assertThat(quizzes.sheet(ada, module(ada, "a"), "en", 0)).isEmpty();
        assertThat(quizzes.sheet(ada, module(ada, "a"), "en", 2)).isEmpty();
        assertThat(quizzes.sheet(ada, module(ada, "a"), "en", 1)).isPresent();
    }

    @Test
    void nobody_sees_the_tries_of_others() {
        handIn(ada, "a", "honey", "sun", "tea");

        assertThat(quizzes.graded(ada, module(ada, "a"), "en", 1)).isPresent();
        assertThat(quizzes.graded(emma, module(emma, "a"), "en", 1)).isEmpty();
        assertThat(quizzes.graded(ada, module(ada, "b"), "en", 1)).isEmpty();
    }

    @Test
    void an_answered_quiz_keeps_what_was_chosen() {
        handIn(ada, "a", "salt", "sun");

        var chosen =
                graded(ada, "a", 1).questions().stream()
                        .flatMap(question -> question.choices().stream())
                        .filter(Graded.Choice::chosen)
                        .map(Graded.Choice::words);

        assertThat(chosen).containsExactlyInAnyOrder("salt", "sun");
        assertThat(graded(ada, "a", 1).questions())
                .extracting(Graded.Question::isIncomplete)
                .containsExactly(false, true);
    }

    @Test
    void a_quiz_is_in_the_language_asked_for_and_in_the_other_where_that_is_missing() {
        var french = asked(ada, module(ada, "a"), "fr").questions().getFirst();

        assertThat(french.prompt()).isEqualTo("Qu’est-ce qui est sweet ?");
        assertThat(french.choices())
                .extracting(Sheet.Choice::words)
                .containsExactlyInAnyOrder("honey", "salt", "lime");
    }

    @ParameterizedTest
    @CsvSource({"4, 70, 3", "4, 75, 3", "4, 100, 4", "3, 70, 3", "10, 70, 7", "4, 0, 0", "1, 1, 1"})
    void what_is_needed_is_rounded_up(int questions, int pass, int needed) {
        assertThat(QuizRules.needed(questions, pass)).isEqualTo(needed);
    }

    private Grading handIn(Person person, String module, String... words) {
        var sheet = sheet(person, module);
        return quizzes.handIn(
                person,
                path(person),
                module(person, module),
                sheet,
                Course.answers(sheet, words),
                "en");
    }

    private Sheet sheet(Person person, String module) {
        return asked(person, module(person, module), "en");
    }

    private Sheet sheet(Person person, String module, int number) {
        return quizzes.sheet(person, module(person, module), "en", number).orElseThrow();
    }

    private Sheet asked(Person person, ModuleProgress module, String language) {
        return ((Turn.Asked) quizzes.turn(person, module, language)).sheet();
    }

    private static boolean passed(Grading grading) {
        return ((Grading.Counted) grading).passed();
    }

    private Graded graded(Person person, String module, int number) {
        return quizzes.graded(person, module(person, module), "en", number).orElseThrow();
    }

    private PathProgress path(Person person) {
        return training.path(person, "first", "en").orElseThrow();
    }

    private ModuleProgress module(Person person, String slug) {
        return path(person).module(slug).orElseThrow();
    }

    private static List<String> names(Sheet sheet) {
        return sheet.questions().stream()
                .flatMap(question -> question.choices().stream().map(Sheet.Choice::name))
                .toList();
    }

    private static List<String> words(Sheet sheet) {
        return sheet.questions().stream()
                .flatMap(question -> question.choices().stream().map(Sheet.Choice::words))
                .toList();
    }

    private List<String> facts(Person person) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        "SELECT action FROM activity WHERE person_id = ?",
                                        person.id())
                                .mapTo(String.class)
                                .list());
    }

    private int rows(String table) {
        return jdbi.withHandle(
                handle -> handle.select("SELECT COUNT(*) FROM " + table).mapTo(int.class).one());
    }
}
