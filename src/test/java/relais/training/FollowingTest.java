package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class FollowingTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    final Training training = new Training(jdbi, new ActivityLedger(jdbi, clock, () -> {}), clock);
    final Authoring authoring = training.authoring();
    final Following following = authoring.following();
    Person ada;
    Person emma;

    @BeforeEach
    void set_up() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        emma = cast.emma();
        var course = new Course(jdbi);
        course.path("p", "a", "b", "c");
        course.path("q", "x", "y");
    }

    // In order, and first of all

    @Test
    void in_order_a_module_opens_when_those_before_it_are_completed() {
        inOrder("p", true);

        assertThat(first("p", "a")).isEmpty();
        assertThat(first("p", "b")).containsExactly("a");
        assertThat(first("p", "c")).as("one at a time").containsExactly("a");
        assertThat(path("p").next()).map(ModuleProgress::slug).contains("a");

        pass("p", "a");

        assertThat(first("p", "b")).isEmpty();
        assertThat(first("p", "c")).containsExactly("b");
        assertThat(path("p").next()).map(ModuleProgress::slug).contains("b");
    }

    @Test
    void what_is_optional_holds_up_nothing_and_waits_for_what_is_before_it() {
        inOrder("p", true);
        follow("p", "b", true, Set.of(), Set.of());

        pass("p", "a");

        assertThat(first("p", "c")).isEmpty();
        assertThat(path("p").next()).map(ModuleProgress::slug).contains("c");
        assertThat(path("p").all()).isEqualTo(2);
    }

    @Test
    void a_module_asks_for_others_of_any_path() {
        follow("p", "a", false, ids("q x", "p b"), Set.of());

        assertThat(first("p", "a")).containsExactly("b", "x");
        assertThat(path("p").isOpen(module("p", "a"))).isFalse();
        assertThat(path("p").next()).map(ModuleProgress::slug).contains("b");

        pass("q", "x");
        pass("p", "b");

        assertThat(path("p").isOpen(module("p", "a"))).isTrue();
    }

    @Test
    void whoever_has_begun_keeps_going() {
        var lesson = training.lessons(ada, module("p", "a"), "en").getFirst();
        training.read(ada, module("p", "a"), lesson);

        follow("p", "a", false, ids("q x"), Set.of());

        assertThat(first("p", "a")).isEmpty();
        assertThat(training.path(emma, "p", "en").orElseThrow().first(module("p", "b"))).isEmpty();
        var emmas = training.path(emma, "p", "en").orElseThrow();
        assertThat(emmas.isOpen(emmas.module("a").orElseThrow())).isFalse();
    }

    @Test
    void what_is_not_published_is_not_asked_for() {
        follow("p", "a", false, ids("q x"), Set.of());

        jdbi.useHandle(it -> it.execute("UPDATE training_module SET version = 0 WHERE slug='x'"));

        assertThat(first("p", "a")).isEmpty();
    }

    @Test
    void a_circle_is_refused_also_through_the_order_of_a_path() {
        assertThat(follow("p", "a", false, ids("q x"), Set.of()))
                .isInstanceOf(Arranging.Arranged.class);
        assertThat(follow("q", "x", false, ids("q y"), Set.of()))
                .isInstanceOf(Arranging.Arranged.class);

        assertThat(follow("q", "y", false, ids("p a"), Set.of()))
                .isEqualTo(
                        new Arranging.Circle(
                                List.of("Module a", "Module x", "Module y", "Module a")));
        assertThat(inOrder("q", true))
                .isEqualTo(new Arranging.Circle(List.of("Module x", "Module y", "Module x")));
        assertThat(path("q").inOrder()).isFalse();

        follow("q", "x", false, Set.of(), Set.of());
        inOrder("q", true);
        follow("q", "y", false, Set.of(), Set.of());
        follow("q", "x", false, ids("p b"), Set.of());
        inOrder("p", true);

        assertThat(path("p").inOrder()).as("a waits for x, x for b, b for a").isFalse();
    }

    @Test
    void moving_a_module_closes_no_circle() {
        inOrder("p", true);
        follow("p", "c", false, ids("p a"), Set.of());

        assertThat(authoring.moveModule(authored("p", "c"), 0))
                .isInstanceOf(Arranging.Circle.class);
        assertThat(path("p").modules())
                .extracting(ModuleProgress::slug)
                .containsExactly("a", "b", "c");
    }

    @Test
    void no_two_authors_close_a_circle_together() throws Exception {
        for (int round = 0; round < 5; round++) {
            var turn = new AtomicInteger();
            var around = List.of("a", "b", "c");

            Together.run(
                    12,
                    () -> {
                        int i = turn.getAndIncrement() % 3;
                        follow(
                                "p",
                                around.get(i),
                                false,
                                ids("p " + around.get((i + 1) % 3)),
                                Set.of());
                    });

            assertThat(count("SELECT COUNT(*) FROM module_prerequisite")).isEqualTo(2);
            around.forEach(it -> follow("p", it, false, Set.of(), Set.of()));
        }
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        var seen = authored("p", "a");
        follow("p", "a", true, Set.of(), Set.of());

        assertThat(following.follow(seen, seen.revision(), none(), "en"))
                .isInstanceOf(Arranging.Overtaken.class);
        assertThat(module("p", "a").optional()).isTrue();
    }

    @Test
    void the_last_module_of_a_path_is_not_optional() {
        follow("q", "x", true, Set.of(), Set.of());

        assertThat(follow("q", "y", true, Set.of(), Set.of()))
                .isInstanceOf(Arranging.AllOptional.class);
        assertThat(module("q", "y").optional()).isFalse();
    }

    // Optional

    @Test
    void a_path_is_complete_without_what_is_optional() {
        follow("q", "y", true, Set.of(), Set.of());

        pass("q", "x");

        assertThat(path("q").isCompleted()).isTrue();
        assertThat(facts()).containsExactly("MODULE_COMPLETED x", "PATH_COMPLETED q");
    }

    @Test
    void whoever_misses_nothing_by_a_change_completes_the_path_once() {
        pass("q", "x");
        follow("q", "y", true, Set.of(), Set.of());
        assertThat(path("q").isCompleted()).isFalse();

        training.recount();
        training.recount();
        follow("q", "y", false, Set.of(), Set.of());
        training.recount();

        assertThat(path("q").isCompleted()).as("nothing is taken back").isTrue();
        assertThat(facts()).containsExactly("MODULE_COMPLETED x", "PATH_COMPLETED q");
        assertThat(count("SELECT COUNT(*) FROM path_completion")).isOne();
        assertThat(count("SELECT COUNT(*) FROM training_recount")).isZero();
    }

    @Test
    void whoever_misses_only_what_was_withdrawn_completes_the_path() {
        pass("q", "x");
        var y = authored("q", "y");

        training.withdrawals().withdraw(emma, y, y.revision(), Optional.empty());
        training.recount();

        assertThat(path("q").isCompleted()).isTrue();
        assertThat(facts()).containsExactly("MODULE_COMPLETED x", "PATH_COMPLETED q");
    }

    @Test
    void everybody_is_counted_once_while_modules_are_passed_and_servers_count() throws Exception {
        var given = new Given(jdbi);
        var people =
                Stream.iterate(1, i -> i + 1)
                        .limit(600)
                        .map(i -> given.member("Member", "No " + i))
                        .toList();
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO module_completion (person_id, module_id, completed_at)"
                                        + " SELECT p.id, m.id, ? FROM person p JOIN training_module"
                                        + " m ON m.slug IN ('a') WHERE p.id >= ?",
                                Given.NOW,
                                people.getFirst()));
        var sheet = asked("p", "a");
        var before = path("p");
        follow("p", "b", true, Set.of(), Set.of());
        follow("p", "c", true, Set.of(), Set.of());
        follow("q", "x", false, Set.of(), ids("p a"));
        var turn = new AtomicInteger();

        Together.run(
                8,
                () -> {
                    if (turn.getAndIncrement() % 2 == 0) {
                        training.recount();
                    } else {
                        handIn(before, before.module("a").orElseThrow(), sheet);
                    }
                });
        training.recount();

        assertThat(count("SELECT COUNT(*) FROM path_completion")).isEqualTo(601);
        assertThat(count("SELECT COUNT(*) FROM activity WHERE action = 'PATH_COMPLETED'"))
                .isEqualTo(601);
        assertThat(count("SELECT COUNT(*) FROM activity WHERE action = 'MODULE_RECOGNISED'"))
                .isEqualTo(601);
        assertThat(facts())
                .containsExactlyInAnyOrder(
                        "MODULE_COMPLETED a", "MODULE_RECOGNISED x", "PATH_COMPLETED p");
    }

    // What counts for what

    @Test
    void whoever_completes_a_module_has_those_counted_that_count_through_it() {
        follow("q", "x", false, Set.of(), ids("p a"));
        follow("q", "y", false, Set.of(), ids("q x"));
        follow("p", "a", false, Set.of(), ids("q y"));

        pass("p", "a");

        assertThat(module("q", "x").through()).contains("Module a");
        assertThat(module("q", "y").through())
                .as("through the one that was done")
                .contains("Module a");
        assertThat(module("p", "a").through()).isEmpty();
        assertThat(path("q").isCompleted()).isTrue();
        assertThat(facts())
                .containsExactly(
                        "MODULE_COMPLETED a",
                        "MODULE_RECOGNISED x",
                        "MODULE_RECOGNISED y",
                        "PATH_RECOGNISED q");
    }

    @Test
    void what_counts_is_not_symmetric() {
        follow("q", "x", false, Set.of(), ids("p a"));

        pass("q", "x");

        assertThat(module("p", "a").isCompleted()).isFalse();
    }

    @Test
    void completions_of_the_past_count_and_only_once() {
        pass("p", "a");
        pass("q", "y");

        follow("q", "x", false, Set.of(), ids("p a"));
        training.recount();
        pass("q", "x");

        assertThat(module("q", "x").through()).contains("Module a");
        assertThat(facts())
                .containsExactly(
                        "MODULE_COMPLETED a",
                        "MODULE_COMPLETED y",
                        "MODULE_RECOGNISED x",
                        "PATH_COMPLETED q");
    }

    @Test
    void what_was_counted_before_it_was_published_completes_a_path_then() {
        authoring.createPath(Map.of("en", "Fresh"), Map.of("en", "New"), false);
        long fresh = authoring.paths("en").getLast().id();
        authoring.createModule(emma, fresh, authored("p", "b").draft());
        follow("fresh", "module-b", false, Set.of(), ids("p a"));
        pass("p", "a");
        assertThat(count("SELECT COUNT(*) FROM path_completion")).isZero();

        var module = authored("fresh", "module-b");
        authoring.publish(emma, module, module.revision());
        training.recount();

        assertThat(path("fresh").isCompleted()).isTrue();
    }

    private Arranging follow(
            String path, String module, boolean optional, Set<Long> first, Set<Long> through) {
        Arranging answer;
        do {
            var seen = authored(path, module);
            answer =
                    following.follow(
                            seen, seen.revision(), new Followed(optional, first, through), "en");
        } while (answer instanceof Arranging.Overtaken);
        return answer;
    }

    private static Followed none() {
        return new Followed(false, Set.of(), Set.of());
    }

    private Arranging inOrder(String slug, boolean inOrder) {
        var path =
                authoring.paths("en").stream()
                        .filter(it -> it.slug().equals(slug))
                        .findFirst()
                        .orElseThrow();
        return authoring.changePath(
                path.id(),
                Map.of("en", path.title()),
                Map.of("en", "About"),
                inOrder,
                path.revision(),
                "en");
    }

    private Set<Long> ids(String... modules) {
        return Stream.of(modules)
                .map(it -> it.split(" "))
                .map(it -> authored(it[0], it[1]).id())
                .collect(java.util.stream.Collectors.toSet());
    }

    private AuthoredModule authored(String path, String module) {
        return authoring.module(path, module).orElseThrow();
    }

    private List<String> first(String path, String module) {
        return path(path).first(module(path, module)).stream().map(Prior::module).toList();
    }

    private PathProgress path(String slug) {
        return training.path(ada, slug, "en").orElseThrow();
    }

    private ModuleProgress module(String path, String module) {
        return path(path).module(module).orElseThrow();
    }

    private Sheet asked(String path, String module) {
        return ((Turn.Asked) training.quizzes().turn(ada, module(path, module), "en")).sheet();
    }

    private void pass(String path, String module) {
        handIn(path(path), module(path, module), asked(path, module));
    }

    private void handIn(PathProgress path, ModuleProgress module, Sheet sheet) {
        var answers = Course.answers(sheet, "honey", "sun", "tea");
        training.quizzes().handIn(ada, path, module, sheet, answers, "en");
    }

    /** Ada’s, in their order, each with the address of what it is about. */
    private List<String> facts() {
        return jdbi.withHandle(
                it ->
                        it.createQuery(
                                        """
                                        SELECT CONCAT(a.action, ' ', IF(a.action LIKE 'PATH%', p.slug, m.slug))
                                          FROM activity a
                                          LEFT JOIN training_module m ON m.id = a.subject_id
                                          LEFT JOIN training_path p   ON p.id = a.subject_id
                                         WHERE a.person_id = :ada
                                         ORDER BY a.id
                                        """)
                                .bind("ada", ada.id())
                                .mapTo(String.class)
                                .list());
    }

    private int count(String sql) {
        return jdbi.withHandle(it -> it.createQuery(sql).mapTo(int.class).one());
    }
}
