package relais.training;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes a draft down as the version that learners read from now on. In a transaction. */
record Publisher(PublishingStore store) {

    /**
     * @param version the number of the new version, from 1
     * @param by nobody for what comes with the portal
     * @return false when somebody has published this version before
     */
    boolean publish(long moduleId, int version, Draft draft, Optional<Long> by, Instant at) {
        if (!store.updateModule(moduleId, version, draft.time())) {
            return false;
        }
        store.removeModuleTexts(moduleId);
        inEach(
                draft.title(),
                (language, title) ->
                        store.insertModuleText(
                                moduleId, language, title, in(draft.summary(), language)));
        var lessons = draft.lessons();
        for (var lesson : lessons) {
            write(moduleId, version, lesson, 1 + lessons.indexOf(lesson));
        }
        var questions = draft.questions();
        for (var question : questions) {
            write(moduleId, version, question, 1 + questions.indexOf(question));
        }
        store.insertVersion(moduleId, version, draft.json(), Gist.of(draft).json(), at, by);
        return true;
    }

    private void write(long moduleId, int version, Draft.Lesson lesson, int position) {
        long id =
                store.insertLesson(
                        moduleId,
                        version,
                        lesson.slug(),
                        position,
                        lesson.time(),
                        lesson.minutes() == null,
                        Optional.ofNullable(lesson.video()).map(Video::json),
                        Optional.ofNullable(lesson.pack()));
        inEach(
                lesson.title(),
                (language, title) -> {
                    if (lesson.speaks(language)) {
                        store.insertLessonText(id, language, title, in(lesson.body(), language));
                    }
                });
    }

    private void write(long moduleId, int version, Draft.Question question, int position) {
        long id =
                store.insertQuestion(moduleId, version, question.slug(), position, question.kind());
        var languages = Draft.LANGUAGES.stream().filter(question::speaks).toList();
        for (var language : languages) {
            store.insertQuestionText(
                    id,
                    language,
                    in(question.prompt(), language),
                    in(question.explanation(), language));
        }
        var choices = question.kept();
        for (int i = 0; i < choices.size(); i++) {
            write(id, i + 1, choices.get(i), languages);
        }
    }

    private void write(long questionId, int position, Draft.Choice choice, List<String> languages) {
        long id = store.insertChoice(questionId, position, choice.correct());
        for (var language : languages) {
            store.insertChoiceText(
                    id,
                    language,
                    in(choice.text(), language),
                    choice.partner(language).orElse(null),
                    in(choice.feedback(), language));
        }
    }

    /** What is not whole in a language is shown in the other one. */
    private static void inEach(Map<String, String> words, BiConsumer<String, String> write) {
        words.entrySet().stream()
                .filter(it -> !it.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> write.accept(it.getKey(), it.getValue()));
    }

    private static String in(Map<String, String> words, String language) {
        return words.getOrDefault(language, "");
    }
}
