package relais.training;

import org.jdbi.v3.core.Jdbi;

import relais.database.Clash;
import relais.database.StarterFiles;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the paths of db/starter/training into an empty database. */
final class StarterTraining {

    record PathFile(
            String slug,
            int position,
            Map<String, String> title,
            Map<String, String> summary,
            List<String> modules) {}

    record ModuleFile(
            String slug, Map<String, String> title, Map<String, String> summary, int minutes) {}

    /**
     * @param draw how many questions a try draws; all, where there is none
     */
    record QuizFile(int pass, Integer draw, List<Draft.Question> questions) {}

    private static final Pattern LESSON = Pattern.compile("(\\d+)-([a-z0-9-]+)\\.([a-z]{2})\\.md");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi jdbi;
    private final PublishingStore store;
    private final Publisher publisher;
    private final Clock clock;

    StarterTraining(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(PublishingStore.class);
        this.publisher = new Publisher(store);
        this.clock = clock;
    }

    /**
     * All or nothing. A second node waits at the first path until the first node is done; one that
     * had to give way looks again.
     */
    void load() {
        while (store.paths() == 0) {
            try {
                jdbi.useTransaction(_ -> inOrder().forEach(this::loadPath));
            } catch (RuntimeException e) {
                if (!Clash.caused(e)) {
                    throw e;
                }
            }
        }
    }

    static List<String> inOrder() {
        return StarterFiles.names("training").stream()
                .sorted(Comparator.comparing(it -> path(it).position()))
                .toList();
    }

    static PathFile path(String folder) {
        return StarterFiles.yaml("training/" + folder + "/path.yaml", PathFile.class);
    }

    private void loadPath(String folder) {
        var path = path(folder);
        store.insertPath(path.slug(), path.position())
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
        var draft = draft(folder);
        var unfair = draft.questions().stream().filter(it -> !it.isFair()).toList();
        if (!draft.problems().isEmpty()) {
            throw new IllegalStateException(folder + ": " + draft.problems() + " " + unfair);
        }
        var module = StarterFiles.yaml(folder + "/module.yaml", ModuleFile.class);
        store.insertModule(pathId, module.slug(), position, newKey())
                .ifPresent(
                        id -> publisher.publish(id, 1, draft, Optional.empty(), clock.instant()));
    }

    /** What a quiz calls its choices by, and draws by. */
    static byte[] newKey() {
        var key = new byte[16];
        RANDOM.nextBytes(key);
        return key;
    }

    /** A module of a path, by their addresses. */
    static Draft draft(String path, String module) {
        return draft("training/" + path + "/" + module);
    }

    private static Draft draft(String folder) {
        var module = StarterFiles.yaml(folder + "/module.yaml", ModuleFile.class);
        var quiz = StarterFiles.yaml(folder + "/quiz.yaml", QuizFile.class);
        var lessons =
                StarterFiles.names(folder).stream()
                        .map(LESSON::matcher)
                        .filter(name -> name.matches())
                        .map(name -> name.toMatchResult())
                        .collect(Collectors.groupingBy(name -> name.group(1) + name.group(2)))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> lesson(folder, it.getValue()))
                        .toList();
        return new Draft(
                module.title(),
                module.summary(),
                module.minutes(),
                quiz.pass(),
                quiz.draw(),
                null,
                null,
                null,
                lessons,
                quiz.questions());
    }

    /**
     * @param files one for each language
     */
    private static Draft.Lesson lesson(String folder, List<MatchResult> files) {
        var pages =
                files.stream()
                        .collect(
                                Collectors.toMap(
                                        file -> file.group(3),
                                        file -> StarterFiles.page(folder + "/" + file.group())));
        return new Draft.Lesson(
                files.getFirst().group(2),
                mapped(pages, StarterFiles.Page::title),
                mapped(pages, StarterFiles.Page::body));
    }

    private static <T> Map<String, String> mapped(Map<String, T> all, Function<T, String> words) {
        return all.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> words.apply(it.getValue())));
    }
}
