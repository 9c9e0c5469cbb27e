package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.TestDatabase;
import relais.support.Together;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The real files of db/starter/training. */
class StarterTrainingTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();

    @Test
    void the_first_path_has_three_modules_in_its_order() {
        new StarterTraining(jdbi).load();

        assertThat(texts("SELECT slug FROM training_path")).containsExactly("first-steps");
        assertThat(texts("SELECT slug FROM training_module ORDER BY position"))
                .containsExactly("disclosure-and-charter", "own-voice", "negative-comments");
    }

    @Test
    void loading_again_changes_nothing() {
        new StarterTraining(jdbi).load();
        var first = counts();

        new StarterTraining(jdbi).load();

        assertThat(counts()).isEqualTo(first);
    }

    @Test
    void eight_nodes_at_once_load_it_once() throws Exception {
        Together.run(8, () -> new StarterTraining(jdbi).load());
        var together = counts();

        assertThat(together).containsEntry("training_path", 1).containsEntry("training_module", 3);
        assertThat(together.get("quiz_question")).isEqualTo(12);
        assertThat(together.get("training_lesson")).isEqualTo(6);
    }

    @Test
    void everything_is_there_in_both_languages() {
        new StarterTraining(jdbi).load();

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
        new StarterTraining(jdbi).load();

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
