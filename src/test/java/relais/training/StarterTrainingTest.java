package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The real files of db/starter/training. */
class StarterTrainingTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();

    @Test
    void five_paths_come_with_the_portal_and_the_first_one_is_short() {
        starter().load();

        assertThat(texts("SELECT slug FROM training_path ORDER BY position"))
                .containsExactly(
                        "first-steps",
                        "speaking-out",
                        "peace-of-mind",
                        "telling-our-work",
                        "champion");
        assertThat(
                        texts(
                                """
                                SELECT m.slug
                                  FROM training_module m
                                  JOIN training_path p ON p.id = m.path_id
                                 WHERE p.position = 1
                                 ORDER BY m.position
                                """))
                .containsExactly("disclosure-and-charter", "own-voice", "negative-comments");
    }

    @Test
    void each_module_beyond_the_first_path_takes_about_ten_minutes_and_draws_from_a_bank() {
        starter().load();

        var modules =
                jdbi.withHandle(
                        handle ->
                                handle.select(
                                                """
                                                SELECT m.slug, m.minutes, JSON_VALUE(v.document, '$.draw') AS draw,
                                                       (SELECT COUNT(*) FROM training_lesson l WHERE l.module_id = m.id) AS lessons,
                                                       (SELECT COUNT(*) FROM quiz_question q WHERE q.module_id = m.id) AS questions
                                                  FROM training_module m
                                                  JOIN training_path p ON p.id = m.path_id
                                                  JOIN training_module_version v ON v.module_id = m.id
                                                 WHERE p.position > 1
                                                """)
                                        .mapToMap()
                                        .list());
        assertThat(modules).hasSize(9);
        assertThat(modules)
                .allSatisfy(
                        it -> {
                            assertThat(number(it, "minutes")).isBetween(8, 14);
                            assertThat(number(it, "lessons")).isBetween(3, 6);
                            assertThat(number(it, "questions")).isGreaterThanOrEqualTo(12);
                            assertThat(number(it, "draw")).isEqualTo(6);
                        });
    }

    private static int number(Map<String, Object> row, String column) {
        return Integer.parseInt(row.get(column).toString());
    }

    private StarterTraining starter() {
        return new StarterTraining(jdbi, Clock.systemUTC());
    }

    @Test
    void loading_again_changes_nothing() {
        starter().load();
        var first = counts();

        starter().load();

        assertThat(counts()).isEqualTo(first);
    }

    @Test
    void eight_nodes_at_once_load_it_once() throws Exception {
        Together.run(8, () -> starter().load());
        var together = counts();

        assertThat(together).containsEntry("training_path", 5).containsEntry("training_module", 12);
    }

    @Test
    void everything_is_there_in_both_languages() {
        starter().load();

        for (var thing :
                List.of(
                        "training_path",
                        "training_module",
                        "training_lesson",
                        "quiz_question",
                        "quiz_choice")) {
            assertThat(count(thing + "_text")).as(thing).isEqualTo(2 * count(thing));
        }
        assertThat(texts("SELECT DISTINCT language FROM training_lesson_text ORDER BY language"))
                .containsExactly("en", "fr");
    }

    @Test
    void no_lesson_takes_the_address_of_the_quiz() {
        starter().load();

        assertThat(texts("SELECT slug FROM training_lesson")).doesNotContain("quiz");
    }

    private Map<String, Integer> counts() {
        return List.of(
                        "training_path",
                        "training_module",
                        "training_lesson",
                        "training_lesson_text",
                        "quiz_question",
                        "quiz_choice")
                .stream()
                .collect(Collectors.toMap(table -> table, this::count));
    }

    private int count(String table) {
        return jdbi.withHandle(
                handle -> handle.select("SELECT COUNT(*) FROM " + table).mapTo(int.class).one());
    }

    private List<String> texts(String sql) {
        return jdbi.withHandle(handle -> handle.select(sql).mapTo(String.class).list());
    }
}
