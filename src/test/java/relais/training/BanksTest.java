package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import relais.activity.ActivityLedger;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions of all kinds, drawn from a bank; pauses between tries, and a clock. */
class BanksTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    Instant now = Given.NOW;
    final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    final Training training = new Training(jdbi, new ActivityLedger(jdbi, clock, () -> {}), clock);
    final Quizzes quizzes = training.quizzes();
    final Course course = new Course(jdbi);
    Person ada;
    Person emma;

    @BeforeEach
    void set_up() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        emma = cast.emma();
    }

    // Kinds

    @Test
    void a_question_of_each_kind_can_be_answered_well() {
        course.bank("all", QuizRules.simple(100));

        var graded = handIn(ada, "all", right(sheet(ada, "all")));

        assertThat(graded.attempt().isPassed()).isTrue();
        assertThat(graded.attempt().well()).isEqualTo(6);
        assertThat(graded.questions())
                .extracting(Graded.Question::kind)
                .containsExactly(QuestionKind.values());
        assertThat(module(ada, "all").isCompleted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_of_another_sort_is_not_right(QuestionKind kind) {
        course.bank("all", QuizRules.simple(70));
        var answers = new HashMap<>(right(sheet(ada, "all")).byQuestion());
        var question = question(sheet(ada, "all"), kind);
        answers.put(
                question.id(),
                kind == QuestionKind.FILL
                        ? new Answer.Picked(List.of())
                        : new Answer.Filled("honey"));

        var graded = handIn(ada, "all", new Answers(answers));

        assertThat(graded.attempt().well()).isEqualTo(5);
        assertThat(graded.questions())
                .filteredOn(it -> !it.well())
                .extracting(Graded.Question::kind)
                .containsExactly(kind);
    }

    @Test
    void an_order_is_right_as_a_whole() {
        course.bank("all", QuizRules.simple(70));
        var sheet = sheet(ada, "all");
        var order = question(sheet, QuestionKind.ORDER);

        var graded =
                handIn(
                        ada,
                        "all",
                        with(
                                sheet,
                                order,
                                new Answer.Picked(ids(order, "second", "first", "third"))));

        assertThat(lines(graded, QuestionKind.ORDER))
                .containsExactly(
                        new Graded.Line("second", "1", "2", false),
                        new Graded.Line("first", "2", "1", false),
                        new Graded.Line("third", "3", "3", true));
        assertThat(graded.attempt().well()).isEqualTo(5);
    }

    @Test
    void each_line_needs_its_own_partner() {
        course.bank("all", QuizRules.simple(70));
        var sheet = sheet(ada, "all");
        var match = question(sheet, QuestionKind.MATCH);
        long bread = ids(match, "bread").getFirst();
        long fish = ids(match, "fish").getFirst();

        var graded =
                handIn(
                        ada,
                        "all",
                        with(sheet, match, new Answer.Matched(Map.of(bread, fish, fish, fish))));

        assertThat(lines(graded, QuestionKind.MATCH))
                .containsExactlyInAnyOrder(
                        new Graded.Line("bread", "fishmonger", "baker", false),
                        new Graded.Line("fish", "fishmonger", "fishmonger", true),
                        new Graded.Line("meat", "", "butcher", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rises",
                " RISES ",
                "is rising",
                "is  Rising",
                "îs rising",
                "monte",
                "MONTE"
            })
    void a_gap_takes_each_spelling_in_each_language(String words) {
        assertThat(filled(words).right()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rise", "isrising", "rises is rising", "falls"})
    void a_gap_takes_nothing_else(String words) {
        assertThat(filled(words)).isEqualTo(new Graded.Line("", words, "rises", false));
    }

    private Graded.Line filled(String words) {
        course.bank("all", QuizRules.simple(70));
        var sheet = sheet(ada, "all");
        var gap = question(sheet, QuestionKind.FILL);
        return lines(
                        handIn(ada, "all", with(sheet, gap, new Answer.Filled(words))),
                        QuestionKind.FILL)
                .getFirst();
    }

    @Test
    void nothing_on_a_sheet_says_which_partner_belongs_to_which_line() {
        course.bank("all", QuizRules.simple(70));

        var match = question(sheet(ada, "all"), QuestionKind.MATCH);

        assertThat(match.partners())
                .extracting(Sheet.Choice::words)
                .containsExactlyInAnyOrder("baker", "fishmonger", "butcher");
        assertThat(match.partners())
                .extracting(Sheet.Choice::name)
                .doesNotContainAnyElementsOf(
                        match.choices().stream().map(Sheet.Choice::name).toList());
        assertThat(question(sheet(ada, "all"), QuestionKind.FILL).choices()).isEmpty();
    }

    // Draws

    @Test
    void a_try_draws_some_questions_and_keeps_them() {
        course.large("large", drawing(5), 40);

        var sheet = sheet(ada, "large");

        assertThat(sheet.questions()).hasSize(5);
        assertThat(sheet.isDrawn()).isTrue();
        assertThat(sheet.needed()).isEqualTo(4);
        assertThat(sheet(ada, "large")).isEqualTo(sheet);
    }

    @Test
    void each_try_and_each_person_draws_anew_until_all_questions_were_asked() {
        course.large("large", drawing(5), 40);
        var draws = new HashSet<Set<Long>>();
        draws.add(sheet(emma, "large").questionIds());
        for (int i = 0; i < 60; i++) {
            draws.add(sheet(ada, "large").questionIds());
            handIn(ada, "large", new Answers(Map.of()));
        }

        assertThat(draws).hasSizeGreaterThan(55);
        assertThat(draws.stream().flatMap(Set::stream).distinct()).hasSize(40);
    }

    @Test
    void only_what_was_drawn_is_graded() {
        course.large("large", drawing(5), 40);

        var graded = handIn(ada, "large", right(sheet(ada, "large")));

        assertThat(graded.attempt().well()).isEqualTo(5);
        assertThat(graded.attempt().questions()).isEqualTo(5);
        assertThat(graded.questions()).hasSize(5);
        assertThat(quizzes.graded(ada, module(ada, "large"), "en", 1)).contains(graded);
    }

    @Test
    void a_draw_of_more_than_there_are_takes_all() {
        course.large("large", drawing(50), 3);

        assertThat(sheet(ada, "large").questions()).hasSize(3);
        assertThat(sheet(ada, "large").isDrawn()).isFalse();
    }

    // Pauses

    @Test
    void after_some_tries_there_is_a_pause_and_then_as_many_again() {
        course.large("paused", pausing(2, 24), 3);
        fail(ada, "paused");
        now = now.plus(Duration.ofHours(1));
        var second = sheet(ada, "paused");
        fail(ada, "paused");
        var until = now.plus(Duration.ofHours(24));

        assertThat(turn(ada, "paused")).isEqualTo(new Turn.Paused(until));
        assertThat(quizzes.sheet(ada, module(ada, "paused"), "en", second.number() + 1)).isEmpty();
        assertThat(turn(emma, "paused")).isInstanceOf(Turn.Asked.class);

        now = until;
        assertThat(sheet(ada, "paused").number()).isEqualTo(3);
        fail(ada, "paused");
        assertThat(turn(ada, "paused")).isInstanceOf(Turn.Asked.class);
        fail(ada, "paused");
        assertThat(turn(ada, "paused")).isInstanceOf(Turn.Paused.class);
    }

    @Test
    void who_has_passed_may_practise_without_a_pause() {
        course.large("paused", pausing(1, 24), 3);

        handIn(ada, "paused", right(sheet(ada, "paused")));

        assertThat(turn(ada, "paused")).isInstanceOf(Turn.Asked.class);
    }

    // The clock

    @Test
    void the_clock_starts_with_a_click_and_goes_on_in_every_tab() {
        course.large("timed", timed(10), 3);
        assertThat(turn(ada, "timed")).isInstanceOf(Turn.ToBegin.class);
        assertThat(quizzes.sheet(ada, module(ada, "timed"), "en", 1)).isEmpty();

        quizzes.begin(ada, module(ada, "timed"));
        var sheet = sheet(ada, "timed");
        var due = now.plus(Duration.ofMinutes(10));
        now = now.plus(Duration.ofMinutes(3));
        quizzes.begin(ada, module(ada, "timed"));

        assertThat(sheet.dueAt()).contains(due);
        assertThat(sheet(ada, "timed")).isEqualTo(sheet);
    }

    @Test
    void what_is_handed_in_in_time_passes_and_the_next_try_is_to_be_begun() {
        course.large("timed", timed(10), 3);
        quizzes.begin(ada, module(ada, "timed"));
        now = now.plus(Duration.ofMinutes(10)).plusSeconds(29);

        assertThat(handIn(ada, "timed", right(sheet(ada, "timed"))).attempt().isPassed()).isTrue();
        assertThat(turn(ada, "timed")).isInstanceOf(Turn.ToBegin.class);
    }

    @Test
    void what_is_handed_in_late_counts_and_does_not_pass() {
        course.large("timed", timed(10), 3);
        quizzes.begin(ada, module(ada, "timed"));
        var sheet = sheet(ada, "timed");
        now = now.plus(Duration.ofMinutes(11));

        var graded = handIn(ada, "timed", sheet, right(sheet));

        assertThat(graded.attempt().late()).isTrue();
        assertThat(graded.attempt().well()).isEqualTo(3);
        assertThat(graded.attempt().isPassed()).isFalse();
        assertThat(module(ada, "timed").isCompleted()).isFalse();
    }

    @Test
    void a_try_that_was_left_lying_counts_when_the_next_one_begins() {
        course.large("timed", timed(10), 3);
        quizzes.begin(ada, module(ada, "timed"));
        now = now.plus(Duration.ofDays(1));
        assertThat(turn(ada, "timed"))
                .isInstanceOfSatisfying(Turn.ToBegin.class, it -> assertThat(it.missed()).isTrue());

        quizzes.begin(ada, module(ada, "timed"));

        assertThat(sheet(ada, "timed").number()).isEqualTo(2);
        assertThat(sheet(ada, "timed").dueAt()).contains(now.plus(Duration.ofMinutes(10)));
        var missed = quizzes.graded(ada, module(ada, "timed"), "en", 1).orElseThrow();
        assertThat(missed.attempt().late()).isTrue();
        assertThat(missed.questions()).hasSize(3).noneMatch(Graded.Question::well);
    }

    @Test
    void the_pause_after_a_missed_try_began_when_its_time_was_over() {
        course.large(
                "both",
                new QuizRules(
                        70, Optional.empty(), Optional.of(1), Optional.of(24), Optional.of(10)),
                3);
        quizzes.begin(ada, module(ada, "both"));
        var due = now.plus(Duration.ofMinutes(10));

        now = due.plus(Duration.ofHours(1));
        assertThat(turn(ada, "both")).isEqualTo(new Turn.Paused(due.plus(Duration.ofHours(24))));

        now = due.plus(Duration.ofHours(25));
        assertThat(turn(ada, "both")).isInstanceOf(Turn.ToBegin.class);
        quizzes.begin(ada, module(ada, "both"));
        assertThat(sheet(ada, "both").number()).isEqualTo(2);
    }

    @Test
    void a_missed_try_does_not_tell_the_order_that_is_right() {
        var orders = new HashSet<List<String>>();
        for (int i = 0; i < 12; i++) {
            course.bank("all" + i, timed(10));
            quizzes.begin(ada, module(ada, "all" + i));
            now = now.plus(Duration.ofHours(1));
            quizzes.begin(ada, module(ada, "all" + i));
            var missed = quizzes.graded(ada, module(ada, "all" + i), "en", 1).orElseThrow();
            orders.add(lines(missed, QuestionKind.ORDER).stream().map(Graded.Line::words).toList());
        }

        assertThat(orders).hasSizeGreaterThan(1);
    }

    @Test
    void nothing_is_opened_where_there_is_no_clock() {
        course.large("plain", QuizRules.simple(70), 3);

        quizzes.begin(ada, module(ada, "plain"));

        assertThat(rows("quiz_opening")).isZero();
    }

    @Test
    void sixteen_clicks_on_begin_start_one_clock() throws Exception {
        course.large("timed", timed(10), 3);
        var module = module(ada, "timed");

        Together.run(16, () -> quizzes.begin(ada, module));

        assertThat(sheet(ada, "timed").number()).isOne();
        assertThat(rows("quiz_opening")).isOne();
        assertThat(rows("quiz_attempt")).isZero();
    }

    private Turn turn(Person person, String slug) {
        return quizzes.turn(person, module(person, slug), "en");
    }

    private Sheet sheet(Person person, String slug) {
        return ((Turn.Asked) turn(person, slug)).sheet();
    }

    private void fail(Person person, String slug) {
        handIn(person, slug, new Answers(Map.of()));
    }

    private Graded handIn(Person person, String slug, Answers answers) {
        return handIn(person, slug, sheet(person, slug), answers);
    }

    private Graded handIn(Person person, String slug, Sheet sheet, Answers answers) {
        var path = training.path(person, slug, "en").orElseThrow();
        var grading = quizzes.handIn(person, path, module(person, slug), sheet, answers, "en");
        return ((Grading.Counted) grading).graded();
    }

    private ModuleProgress module(Person person, String slug) {
        return training.path(person, slug, "en").orElseThrow().module(slug).orElseThrow();
    }

    private static Answers right(Sheet sheet) {
        return new Answers(
                sheet.questions().stream()
                        .collect(Collectors.toMap(Sheet.Question::id, BanksTest::right)));
    }

    private static Answer right(Sheet.Question question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, SITUATION ->
                    new Answer.Picked(ids(question, Course.RIGHT.toArray(String[]::new)));
            case ORDER -> new Answer.Picked(ids(question, "first", "second", "third"));
            case MATCH ->
                    new Answer.Matched(
                            question.choices().stream()
                                    .collect(Collectors.toMap(Sheet.Choice::id, Sheet.Choice::id)));
            case FILL -> new Answer.Filled("rises");
        };
    }

    private static Answers with(Sheet sheet, Sheet.Question question, Answer answer) {
        var answers = new HashMap<>(right(sheet).byQuestion());
        answers.put(question.id(), answer);
        return new Answers(answers);
    }

    /** Of those of these choices that the question has. */
    private static List<Long> ids(Sheet.Question question, String... words) {
        return List.of(words).stream()
                .flatMap(it -> question.choices().stream().filter(c -> c.words().equals(it)))
                .map(Sheet.Choice::id)
                .toList();
    }

    private static Sheet.Question question(Sheet sheet, QuestionKind kind) {
        return sheet.questions().stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    private static List<Graded.Line> lines(Graded graded, QuestionKind kind) {
        return graded.questions().stream()
                .filter(it -> it.kind() == kind)
                .flatMap(it -> it.lines().stream())
                .toList();
    }

    private static QuizRules drawing(int questions) {
        return new QuizRules(
                70, Optional.of(questions), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static QuizRules pausing(int tries, int hours) {
        return new QuizRules(
                70, Optional.empty(), Optional.of(tries), Optional.of(hours), Optional.empty());
    }

    private static QuizRules timed(int minutes) {
        return new QuizRules(
                70, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(minutes));
    }

    private int rows(String table) {
        return jdbi.withHandle(
                handle -> handle.select("SELECT COUNT(*) FROM " + table).mapTo(int.class).one());
    }
}
