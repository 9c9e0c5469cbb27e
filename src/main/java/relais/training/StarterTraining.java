package relais.training;

import org.jdbi.v3.core.Jdbi;

import relais.database.StarterFiles;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the paths of db/starter/training into an empty database. */
final class StarterTraining {

    record PathFile(
            String slug,
            Map<String, String> title,
            Map<String, String> summary,
            int minutes,
            List<String> modules) {}

    record ModuleFile(
            String slug, Map<String, String> title, Map<String, String> summary, int minutes) {}

    record QuizFile(int pass, List<QuestionFile> questions) {}

    record QuestionFile(
            String slug,
            QuestionKind kind,
            Map<String, String> prompt,
            Map<String, String> explanation,
            List<ChoiceFile> choices) {

        boolean isFair() {
            var right = choices.stream().filter(ChoiceFile::correct).count();
            return choices.size() > 1 && (kind == QuestionKind.SINGLE ? right == 1 : right > 0);
        }
    }

    record ChoiceFile(boolean correct, Map<String, String> text, Map<String, String> feedback) {}

    private static final Pattern LESSON = Pattern.compile("(\\d+)-([a-z0-9-]+)\\.([a-z]{2})\\.md");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi jdbi;
    private final StarterStore store;

    StarterTraining(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(StarterStore.class);
    }

    /** All or nothing. A second node waits at the first path until the first node is done. */
    void load() {
        if (store.paths() == 0) {
            jdbi.useTransaction(_ -> StarterFiles.names("training").forEach(this::loadPath));
        }
    }

    private void loadPath(String folder) {
        var path = StarterFiles.yaml("training/" + folder + "/path.yaml", PathFile.class);
        store.insertPath(
                        path.slug(),
                        1 + StarterFiles.names("training").indexOf(folder),
                        path.minutes())
                .ifPresent(
                        id -> {
                            path.title()
                                    .forEach(
                                            (language, title) ->
                                                    store.insertPathText(
                                                            id,
                                                            language,
                                                            title,
                                                            path.summary().get(language)));
                            for (var module : path.modules()) {
                                loadModule(
                                        id,
                                        "training/" + folder + "/" + module,
                                        1 + path.modules().indexOf(module));
                            }
                        });
    }

    private void loadModule(long pathId, String folder, int position) {
        var module = StarterFiles.yaml(folder + "/module.yaml", ModuleFile.class);
        var quiz = StarterFiles.yaml(folder + "/quiz.yaml", QuizFile.class);
        var key = new byte[16];
        RANDOM.nextBytes(key);
        var id =
                store.insertModule(
                        pathId, module.slug(), position, module.minutes(), quiz.pass(), key);
        module.title()
                .forEach(
                        (language, title) ->
                                store.insertModuleText(
                                        id, language, title, module.summary().get(language)));
        StarterFiles.names(folder).stream()
                .map(LESSON::matcher)
                .filter(name -> name.matches())
                .map(name -> name.toMatchResult())
                .collect(Collectors.groupingBy(name -> name.group(2)))
                .forEach((slug, files) -> loadLesson(id, folder, slug, files));
        for (var question : quiz.questions()) {
            loadQuestion(id, folder, question, 1 + quiz.questions().indexOf(question));
        }
    }

    private void loadLesson(long moduleId, String folder, String slug, List<MatchResult> files) {
        var id = store.insertLesson(moduleId, slug, Integer.parseInt(files.getFirst().group(1)));
        for (var file : files) {
            var page = StarterFiles.page(folder + "/" + file.group());
            store.insertLessonText(id, file.group(3), page.title(), page.body());
        }
    }

    private void loadQuestion(long moduleId, String folder, QuestionFile question, int position) {
        if (!question.isFair()) {
            throw new IllegalStateException(
                    folder + "/quiz.yaml: " + question.slug() + " cannot be answered");
        }
        var id = store.insertQuestion(moduleId, question.slug(), position, question.kind());
        question.prompt()
                .forEach(
                        (language, prompt) ->
                                store.insertQuestionText(
                                        id,
                                        language,
                                        prompt,
                                        question.explanation().get(language)));
        question.choices().forEach(choice -> loadChoice(id, choice));
    }

    private void loadChoice(long questionId, ChoiceFile choice) {
        var id = store.insertChoice(questionId, choice.correct());
        choice.text()
                .forEach(
                        (language, words) ->
                                store.insertChoiceText(
                                        id, language, words, choice.feedback().get(language)));
    }
}
