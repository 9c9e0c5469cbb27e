package relais.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.ActivityLedger;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class AuthoringTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    final Training training = new Training(jdbi, new ActivityLedger(jdbi, clock, () -> {}), clock);
    final Authoring authoring = training.authoring();
    Person edna;
    Person carla;
    Person ada;
    Person emma;
    Person hugo;

    @BeforeEach
    void set_up() {
        var cast = new Cast(jdbi);
        edna = cast.edna();
        carla = cast.carla();
        ada = cast.ada();
        emma = cast.emma();
        hugo = cast.hugo();
        new Course(jdbi).path("p", "a", "b");
    }

    // Drafts and versions

    @Test
    void what_is_changed_stays_a_draft_until_it_is_published() {
        assertThat(change("a", withLesson("three"))).isTrue();

        assertThat(module("a").isChanged()).isTrue();
        assertThat(module("a").editedBy()).contains(edna.name());
        assertThat(lessons(ada, "a")).containsExactly("one", "two");

        publish("a");

        assertThat(module("a").version()).isEqualTo(2);
        assertThat(module("a").isChanged()).isFalse();
        assertThat(lessons(ada, "a")).containsExactly("one", "two", "three");
    }

    @Test
    void who_has_begun_keeps_the_version_they_began_until_it_is_completed() {
        training.read(ada, progress(ada, "a"), lesson(ada, "a"));
        change("a", withLesson("three"));
        change("a", draft -> draft.withQuestions(Draft.removing(it -> it.slug().equals("warm"))));
        publish("a");

        assertThat(lessons(ada, "a")).containsExactly("one", "two");
        assertThat(progress(ada, "a").lessonsRead()).isOne();
        assertThat(asked(ada, "a").questions()).hasSize(2);
        assertThat(lessons(emma, "a")).containsExactly("one", "two", "three");
        assertThat(asked(emma, "a").questions()).hasSize(1);

        pass(ada, "a");

        assertThat(lessons(ada, "a")).containsExactly("one", "two", "three");
        assertThat(
                        training.quizzes()
                                .graded(ada, progress(ada, "a"), "en", 1)
                                .orElseThrow()
                                .questions())
                .as("what was answered stays as it was asked")
                .hasSize(2);
    }

    @Test
    void a_try_that_did_not_pass_is_a_beginning_too() {
        var sheet = asked(ada, "a");
        training.quizzes()
                .handIn(
                        ada,
                        path(ada),
                        progress(ada, "a"),
                        sheet,
                        Course.answers(sheet, "salt", "snow"),
                        "en");
        change("a", withLesson("three"));
        publish("a");

        assertThat(lessons(ada, "a")).containsExactly("one", "two");
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        var seen = module("a");
        change("a", withLesson("three"));

        assertThat(authoring.change(carla, seen, seen.revision(), withLesson("four"))).isFalse();
        assertThat(authoring.change(carla, module("a"), 0, withLesson("four"))).isFalse();
        assertThat(authoring.change(carla, module("a"), 1, withLesson("four"))).isTrue();

        assertThat(slugs("a")).containsExactly("one", "two", "three", "four");
    }

    @Test
    void what_was_seen_before_a_version_was_published_is_overtaken_too() {
        var seen = module("a");
        change("a", withLesson("three"));
        var draft = module("a");
        publish("a");

        assertThat(authoring.change(carla, seen, seen.revision(), withLesson("x"))).isFalse();
        assertThat(authoring.change(carla, module("a"), draft.revision(), withLesson("x")))
                .isFalse();
        change("a", withLesson("four"));
        assertThat(authoring.publish(carla, draft, draft.revision())).isFalse();

        assertThat(slugs("a"))
                .as("the newer draft is there")
                .containsExactly("one", "two", "three", "four");
    }

    @Test
    void the_rules_of_a_quiz_belong_to_its_version() {
        var sheet = asked(ada, "a");
        answer(ada, "a", "salt", "snow");
        change(
                "a",
                it ->
                        new Draft(
                                it.title(),
                                it.summary(),
                                it.minutes(),
                                100,
                                1,
                                1,
                                24,
                                5,
                                it.lessons(),
                                it.questions()));
        publish("a");

        assertThat(asked(ada, "a").questions()).hasSize(sheet.questions().size());
        assertThat(training.quizzes().turn(emma, progress(emma, "a"), "en"))
                .isInstanceOfSatisfying(
                        Turn.ToBegin.class, it -> assertThat(it.sheet().questions()).hasSize(1));
    }

    @Test
    void of_sixteen_authors_who_change_the_same_revision_one_wins() throws Exception {
        var seen = module("a");
        var turn = new AtomicInteger();

        var changed =
                Together.call(
                        16,
                        () ->
                                authoring.change(
                                        edna, seen, 0, withLesson("x" + turn.getAndIncrement())));

        assertThat(changed).filteredOn(it -> it).hasSize(1);
        assertThat(slugs("a")).hasSize(3);
    }

    @Test
    void a_draft_is_published_once_however_often_one_clicks() throws Exception {
        change("a", withLesson("three"));
        var seen = module("a");

        var published = Together.call(16, () -> authoring.publish(edna, seen, seen.revision()));

        assertThat(published).filteredOn(it -> it).hasSize(1);
        assertThat(module("a").version()).isEqualTo(2);
        assertThat(lessons(emma, "a")).containsExactly("one", "two", "three");
    }

    @Test
    void a_draft_that_is_dropped_leaves_what_is_published() {
        change("a", withLesson("three"));

        assertThat(authoring.discard(module("a"), 1)).isTrue();

        assertThat(module("a").isChanged()).isFalse();
        assertThat(slugs("a")).containsExactly("one", "two");
        assertThat(authoring.discard(module("a"), 1)).isFalse();
    }

    @Test
    void two_lines_that_read_the_same_are_not_fair() {
        var twice = List.of(choice("read", true), choice("post", false), choice("read", false));

        for (var kind : List.of(QuestionKind.SINGLE, QuestionKind.ORDER)) {
            var question =
                    new Draft.Question(
                            "odd",
                            kind,
                            Map.of("en", "Which?"),
                            Map.of("en", "Because."),
                            twice,
                            Map.of());
            assertThat(question.isFair()).as("%s", kind).isFalse();
        }
    }

    @Test
    void what_cannot_be_answered_is_not_published() {
        var empty =
                new Draft.Question(
                        "odd",
                        QuestionKind.SINGLE,
                        Map.of("en", "Which?"),
                        Map.of("en", "Because."),
                        List.of(choice("this", true), choice("that", true)),
                        Map.of());
        change("a", draft -> draft.withQuestions(Draft.putting(empty, it -> false)));

        assertThat(module("a").draft().problems()).containsExactly("training.draft.problem.unfair");
        assertThat(authoring.publish(edna, module("a"), 1)).isFalse();
        assertThat(module("a").version()).isOne();
    }

    @Test
    void the_catalogue_reads_no_document_but_those_without_a_gist() {
        change("a", draft -> draft.withLessons(_ -> List.of()));
        jdbi.useHandle(
                it -> {
                    it.execute("UPDATE training_draft SET document = '[]'");
                    it.execute("UPDATE training_module_version SET gist = NULL");
                });

        var modules = authoring.paths("en").getFirst().modules();

        assertThat(modules)
                .extracting(it -> it.gist().title("en"), it -> it.gist().lessons())
                .containsExactly(tuple("Module a", 0), tuple("Module b", 2));
        assertThat(modules.getLast().gist().missing())
                .as("as the document says")
                .isEqualTo(Gist.of(module("b").draft()).missing());
    }

    // New paths and modules

    @Test
    void a_new_path_appears_with_its_first_module() {
        authoring.createPath(Map.of("en", "Our trades"), Map.of("en", "What we make."), false);
        var path = authoring.paths("en").getLast();
        assertThat(path.slug()).isEqualTo("our-trades");
        assertThat(training.paths(ada)).extracting(PathProgress::slug).containsExactly("p");

        var slug = authoring.createModule(edna, path.id(), draft("Welding"));
        assertThat(training.paths(ada)).hasSize(1);
        var module = authoring.module("our-trades", slug).orElseThrow();
        assertThat(authoring.publish(edna, module, 1)).isTrue();

        assertThat(training.paths(ada))
                .extracting(PathProgress::slug)
                .containsExactly("p", "our-trades");
        assertThat(training.paths(ada).getLast().modules())
                .extracting(ModuleProgress::title)
                .containsExactly("Welding");
    }

    @Test
    void two_of_the_same_name_have_two_addresses_and_no_name_takes_an_address_of_ours() {
        long path = authoring.paths("en").getFirst().id();

        assertThat(
                        Stream.of("Welding", "Welding", "New", "Quiz", "…")
                                .map(title -> authoring.createModule(edna, path, draft(title))))
                .containsExactly("welding", "welding-2", "untitled", "untitled-2", "untitled-3");
    }

    @Test
    void an_empty_path_before_all_others_does_not_open_the_kits() {
        pass(ada, "a");
        pass(ada, "b");
        authoring.createPath(Map.of("fr", "Vide"), Map.of("fr", "Rien encore."), false);
        authoring.movePath(authoring.paths("en").getLast().id(), 0);

        assertThat(authoring.paths("en").getFirst().slug()).isEqualTo("vide");
        assertThat(training.hasFirstPathAhead(ada)).isFalse();
    }

    @Test
    void a_path_is_completed_by_the_modules_that_are_published() {
        authoring.createModule(edna, authoring.paths("en").getFirst().id(), draft("Welding"));

        pass(ada, "a");
        pass(ada, "b");

        assertThat(path(ada).isCompleted()).isTrue();
    }

    // Order

    @Test
    void modules_and_lessons_go_where_they_are_put() {
        authoring.moveModule(module("b"), 0);
        change("a", draft -> draft.withLessons(Draft.moving(it -> it.slug().equals("one"), 1)));
        publish("a");

        assertThat(path(ada).modules()).extracting(ModuleProgress::slug).containsExactly("b", "a");
        assertThat(lessons(ada, "a")).containsExactly("two", "one");
    }

    @Test
    void a_place_beyond_the_end_is_the_end_and_none_is_where_it_is() {
        authoring.moveModule(module("a"), 99);
        assertThat(path(ada).modules()).extracting(ModuleProgress::slug).containsExactly("b", "a");

        authoring.moveModule(module("a"), -1);
        assertThat(path(ada).modules()).extracting(ModuleProgress::slug).containsExactly("b", "a");
    }

    // Languages

    @Test
    void what_is_missing_in_a_language_is_counted_and_does_not_keep_it_back() {
        assertThat(module("a").draft().missing("en")).isZero();
        assertThat(module("a").draft().missing("fr")).as("lesson two").isOne();
        assertThat(module("a").draft().problems()).isEmpty();
    }

    @Test
    void a_line_is_never_without_its_partner_in_any_language() {
        var pairs =
                Stream.of("bread", "fish", "meat")
                        .map(
                                it ->
                                        new Draft.Choice(
                                                false,
                                                Map.of("en", it, "fr", it + " (fr)"),
                                                Map.of("en", it + " seller"),
                                                Map.of()))
                        .toList();
        var question =
                new Draft.Question(
                        "pairs",
                        QuestionKind.MATCH,
                        Map.of("en", "Who sells it?"),
                        Map.of("en", "Because."),
                        pairs,
                        Map.of());
        change("a", draft -> draft.withQuestions(_ -> List.of(question)));
        publish("a");

        var turn = training.quizzes().turn(emma, progress(emma, "a"), "fr");

        assertThat(((Turn.Asked) turn).sheet().questions().getFirst().language()).isEqualTo("en");
        assertThat(((Turn.Asked) turn).sheet().questions().getFirst().partners())
                .extracting(Sheet.Choice::words)
                .containsExactlyInAnyOrder("bread seller", "fish seller", "meat seller");
    }

    // Figures

    @Test
    void figures_tell_how_easy_a_question_is_and_whether_it_tells_who_knows() {
        var marks =
                IntStream.range(0, 40)
                        .mapToObj(
                                i ->
                                        new Marks(
                                                Map.of(
                                                        1L,
                                                        i % 4 != 0,
                                                        2L,
                                                        i < 20,
                                                        3L,
                                                        i < 20,
                                                        4L,
                                                        i < 20,
                                                        5L,
                                                        i >= 20)))
                        .toList();

        var figures = QuestionFigures.of(marks);

        assertThat(figures.get(1L).ease()).isEqualTo(.75);
        assertThat(figures.get(1L).discrimination().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(figures.get(2L).discrimination().orElseThrow()).isPositive();
        assertThat(figures.get(5L).discrimination().orElseThrow()).isLessThan(-.2);
        assertThat(figures.get(5L).remark()).isEqualTo(QuestionFigures.Remark.MISLEADING);
    }

    @Test
    void a_few_tries_tell_nothing() {
        var few = List.of(new Marks(Map.of(1L, true)), new Marks(Map.of(1L, false)));

        assertThat(QuestionFigures.of(few)).isEmpty();
    }

    @Test
    void only_first_tries_of_the_published_version_count() {
        for (var person : List.of(ada, emma, edna, carla, hugo)) {
            answer(person, "a", "salt", "sun", "tea");
            answer(person, "a", "honey", "sun", "tea");
        }

        var figures = authoring.figures(module("a"));

        assertThat(figures.get("sweet").ease()).isZero();
        assertThat(figures.get("warm").ease()).isEqualTo(1);
        assertThat(figures.get("warm").tries()).isEqualTo(5);
        change("a", withLesson("three"));
        publish("a");
        assertThat(authoring.figures(module("a"))).isEmpty();
    }

    private boolean change(String module, UnaryOperator<Draft> change) {
        var seen = module(module);
        return authoring.change(edna, seen, seen.revision(), change);
    }

    private void publish(String module) {
        var seen = module(module);
        assertThat(authoring.publish(edna, seen, seen.revision())).isTrue();
    }

    private AuthoredModule module(String slug) {
        return authoring.module("p", slug).orElseThrow();
    }

    private List<String> slugs(String module) {
        return module(module).draft().lessons().stream().map(Draft.Lesson::slug).toList();
    }

    private static UnaryOperator<Draft> withLesson(String slug) {
        var lesson = new Draft.Lesson(slug, Map.of("en", slug), Map.of("en", "About " + slug));
        return draft -> draft.withLessons(Draft.putting(lesson, it -> it.slug().equals(slug)));
    }

    private static Draft draft(String title) {
        return new Draft(
                Map.of("en", title),
                Map.of("en", "About " + title),
                5,
                70,
                null,
                null,
                null,
                null,
                List.of(new Draft.Lesson("one", Map.of("en", "One"), Map.of("en", "Text"))),
                List.of(
                        new Draft.Question(
                                "which",
                                QuestionKind.SINGLE,
                                Map.of("en", "Which?"),
                                Map.of("en", "Because."),
                                List.of(choice("this", true), choice("that", false)),
                                Map.of())));
    }

    private static Draft.Choice choice(String words, boolean right) {
        return new Draft.Choice(right, Map.of("en", words), Map.of(), Map.of("en", "So."));
    }

    private List<String> lessons(Person person, String module) {
        return training.lessons(person, progress(person, module), "en").stream()
                .map(LessonProgress::slug)
                .toList();
    }

    private LessonProgress lesson(Person person, String module) {
        return training.lessons(person, progress(person, module), "en").getFirst();
    }

    private PathProgress path(Person person) {
        return training.path(person, "p", "en").orElseThrow();
    }

    private ModuleProgress progress(Person person, String module) {
        return path(person).module(module).orElseThrow();
    }

    private Sheet asked(Person person, String module) {
        var turn = training.quizzes().turn(person, progress(person, module), "en");
        return ((Turn.Asked) turn).sheet();
    }

    private void pass(Person person, String module) {
        answer(person, module, "honey", "sun", "tea");
    }

    private void answer(Person person, String module, String... words) {
        var sheet = asked(person, module);
        training.quizzes()
                .handIn(
                        person,
                        path(person),
                        progress(person, module),
                        sheet,
                        Course.answers(sheet, words),
                        "en");
    }
}
