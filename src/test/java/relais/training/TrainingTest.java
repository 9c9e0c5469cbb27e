package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relais.activity.ActivityLedger;
import relais.database.QueryMeter;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class TrainingTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    final Training training = new Training(jdbi, new ActivityLedger(jdbi, clock, () -> {}), clock);
    Person ada;
    Person emma;

    @BeforeEach
    void cast() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        emma = cast.emma();
    }

    @Test
    void with_nothing_to_learn_there_is_no_next_module() {
        assertThat(training.paths(ada)).isEmpty();
        assertThat(training.firstPath(ada).modules()).isEmpty();
        assertThat(training.nextModule(ada)).isEmpty();
        assertThat(training.hasFirstPathAhead(ada)).isFalse();
        assertThat(training.completionsOf(ada)).isEmpty();
    }

    @Test
    void paths_and_modules_come_in_their_order() {
        course();

        assertThat(training.paths(ada)).extracting(PathProgress::slug).containsExactly("z", "y");
        assertThat(training.firstPath(ada).modules())
                .extracting(ModuleProgress::slug)
                .containsExactly("b", "a");
    }

    @Test
    void the_next_module_is_the_first_one_that_is_not_completed() {
        course();
        assertThat(training.nextModule(ada)).contains(new NextModule("z", "b", "Module b", 3));

        pass(ada, "z", "b");
        assertThat(training.nextModule(ada)).contains(new NextModule("z", "a", "Module a", 3));

        pass(ada, "z", "a");
        assertThat(training.nextModule(ada)).contains(new NextModule("y", "c", "Module c", 3));
        assertThat(training.nextModule(emma)).map(NextModule::moduleSlug).contains("b");

        pass(ada, "y", "c");
        assertThat(training.nextModule(ada)).isEmpty();
    }

    @Test
    void only_the_first_path_counts_as_the_first_path() {
        course();
        pass(ada, "y", "c");

        assertThat(training.hasFirstPathAhead(ada)).isTrue();
        assertThat(training.isFirstPath(path(ada, "z").id())).isTrue();
        assertThat(training.isFirstPath(path(ada, "y").id())).isFalse();
    }

    @Test
    void reading_a_lesson_is_remembered_for_this_person_alone() {
        course();
        var lesson = training.lessons(ada, module(ada, "z", "b"), "en").getFirst();

        training.read(ada, module(ada, "z", "b"), lesson);
        training.read(ada, module(ada, "z", "b"), lesson);

        assertThat(training.lessons(ada, module(ada, "z", "b"), "en"))
                .extracting(LessonProgress::readAt)
                .containsExactly(Optional.of(Given.NOW), Optional.empty());
        assertThat(module(ada, "z", "b").isBegun()).isTrue();
        assertThat(module(ada, "z", "b").lessonsRead()).isEqualTo(1);
        assertThat(module(emma, "z", "b").isBegun()).isFalse();
    }

    @Test
    void minutes_left_leave_out_what_is_completed() {
        course();
        pass(ada, "z", "b");

        assertThat(path(ada, "z").minutesLeft()).isEqualTo(3);
        assertThat(path(ada, "z").done()).isEqualTo(1);
    }

    @Test
    void what_one_language_lacks_comes_in_the_other() {
        course();
        var lessons = training.lessons(ada, module(ada, "z", "b"), "fr");

        assertThat(training.paths(ada, "fr").getFirst().title()).isEqualTo("Parcours z");
        assertThat(lessons)
                .extracting(LessonProgress::title)
                .containsExactly("Leçon un", "Lesson two");
        assertThat(training.text(lessons.getFirst(), "fr").language()).isEqualTo("fr");
        assertThat(training.text(lessons.getLast(), "fr").language()).isEqualTo("en");
    }

    @Test
    void completions_come_with_their_path() {
        course();
        pass(ada, "z", "b");

        assertThat(training.completionsOf(ada))
                .containsExactly(new Completion("z", "b", "Module b", Given.NOW));
    }

    @Test
    void where_somebody_is_takes_one_query() {
        course();
        training.paths(ada);
        QueryMeter.begin();

        training.paths(emma);

        assertThat(QueryMeter.end().statements()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE training_path SET position = 9 WHERE slug = 'z'",
                "UPDATE training_path_text SET title = 'Another' WHERE title = 'Path z'",
                "UPDATE training_module SET version = 0 WHERE slug = 'b'",
                "UPDATE training_module SET optional = TRUE WHERE slug = 'a'",
                "DELETE FROM training_module_text WHERE language = 'en' AND title = 'Module a'",
                "INSERT INTO module_prerequisite (module_id, first_id) SELECT a.id, c.id FROM"
                        + " training_module a, training_module c WHERE a.slug = 'a' AND c.slug ="
                        + " 'c'"
            })
    void what_is_changed_elsewhere_is_seen_at_once(String change) {
        course();
        var before = training.paths(ada, "en");

        jdbi.useHandle(it -> assertThat(it.execute(change)).isPositive());

        assertThat(training.paths(ada, "en")).isNotEqualTo(before).isEqualTo(anotherNode());
    }

    @Test
    void what_was_asked_for_before_and_is_not_now_is_as_it_was() {
        course();
        var before = training.paths(ada, "en");

        jdbi.useHandle(it -> it.execute("UPDATE training_module SET version = 0"));
        assertThat(training.paths(ada, "en")).isEmpty();
        jdbi.useHandle(it -> it.execute("UPDATE training_module SET version = 1"));

        assertThat(training.paths(ada, "en")).isEqualTo(before);
        assertThat(training.paths(ada, "fr")).as("in another language").isNotEqualTo(before);
    }

    private List<PathProgress> anotherNode() {
        return new Training(jdbi, new ActivityLedger(jdbi, clock, () -> {}), clock)
                .paths(ada, "en");
    }

    private void course() {
        var course = new Course(jdbi);
        course.path("z", "b", "a");
        course.path("y", "c");
    }

    private void pass(Person person, String path, String module) {
        var turn = training.quizzes().turn(person, module(person, path, module), "en");
        var sheet = ((Turn.Asked) turn).sheet();
        training.quizzes()
                .handIn(
                        person,
                        path(person, path),
                        module(person, path, module),
                        sheet,
                        Course.answers(sheet, "honey", "sun", "tea"),
                        "en");
    }

    private PathProgress path(Person person, String slug) {
        return training.path(person, slug, "en").orElseThrow();
    }

    private ModuleProgress module(Person person, String path, String slug) {
        return path(person, path).module(slug).orElseThrow();
    }
}
