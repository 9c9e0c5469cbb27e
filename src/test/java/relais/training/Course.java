package relais.training;

import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A path to learn in tests. Each module has the lessons one and two, and two questions: which is
 * sweet (honey, of honey, salt, lime) and which are warm (sun and tea, of sun, tea, snow). Every
 * choice but lime, which only English knows, has words in both languages.
 */
final class Course {

    static final Set<String> RIGHT = Set.of("honey", "sun", "tea");
    static final List<String> ALL = List.of("honey", "salt", "lime", "sun", "tea", "snow");

    private final StarterStore store;

    Course(Jdbi jdbi) {
        this.store = jdbi.onDemand(StarterStore.class);
    }

    void path(String slug, String... modules) {
        long id = store.insertPath(slug, store.paths() + 1, 10).orElseThrow();
        store.insertPathText(id, "en", "Path " + slug, "About <" + slug + ">");
        store.insertPathText(id, "fr", "Parcours " + slug, "Sur " + slug);
        for (int i = 0; i < modules.length; i++) {
            module(id, modules[i], i + 1);
        }
    }

    private void module(long pathId, String slug, int position) {
        long id =
                store.insertModule(
                        pathId,
                        slug,
                        position,
                        3,
                        70,
                        (slug + "0123456789abcdef").substring(0, 16).getBytes());
        store.insertModuleText(id, "en", "Module " + slug, "Summary of " + slug);
        store.insertModuleText(id, "fr", "Module en français " + slug, "Résumé de " + slug);
        lesson(id, "one", 1, Map.of("en", "Lesson one", "fr", "Leçon un"));
        lesson(id, "two", 2, Map.of("en", "Lesson two"));
        question(id, "sweet", 1, QuestionKind.SINGLE, "honey", "salt", "lime");
        question(id, "warm", 2, QuestionKind.MULTIPLE, "sun", "tea", "snow");
    }

    private void lesson(long moduleId, String slug, int position, Map<String, String> titles) {
        long id = store.insertLesson(moduleId, slug, position);
        titles.forEach(
                (language, title) ->
                        store.insertLessonText(
                                id, language, title, "## Words\n\nThis is *" + title + "*."));
    }

    private void question(
            long moduleId, String slug, int position, QuestionKind kind, String... choices) {
        long id = store.insertQuestion(moduleId, slug, position, kind);
        store.insertQuestionText(id, "en", "What is " + slug + "?", "Explained: " + slug);
        store.insertQuestionText(
                id, "fr", "Qu’est-ce qui est " + slug + " ?", "Expliqué : " + slug);
        for (var words : choices) {
            long choice = store.insertChoice(id, RIGHT.contains(words));
            store.insertChoiceText(choice, "en", words, "Told about " + words);
            if (!words.equals("lime")) {
                store.insertChoiceText(choice, "fr", words, "Dit sur " + words);
            }
        }
    }

    /** The choices with these words. */
    static Answers answers(Sheet sheet, String... words) {
        var wanted = Set.of(words);
        return new Answers(
                sheet.questions().stream()
                        .collect(
                                Collectors.toMap(
                                        Sheet.Question::id,
                                        question ->
                                                question.choices().stream()
                                                        .filter(
                                                                choice ->
                                                                        wanted.contains(
                                                                                choice.words()))
                                                        .map(Sheet.Choice::id)
                                                        .collect(Collectors.toSet()))));
    }
}
