package relais.training;

import static relais.training.QuestionKind.FILL;
import static relais.training.QuestionKind.MATCH;
import static relais.training.QuestionKind.MULTIPLE;
import static relais.training.QuestionKind.ORDER;
import static relais.training.QuestionKind.SINGLE;
import static relais.training.QuestionKind.SITUATION;

import org.jdbi.v3.core.Jdbi;

import relais.support.Given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A path to learn in tests. Each module has the lessons one and two, and two questions: which is
 * sweet (honey, of honey, salt, lime) and which are warm (sun and tea, of sun, tea, snow). Lesson
 * two and the pairs are in English only.
 */
final class Course {

    static final Set<String> RIGHT = Set.of("honey", "sun", "tea", "Thank you, Inès!");
    static final List<String> ALL = List.of("honey", "salt", "lime", "sun", "tea", "snow");

    private final Jdbi jdbi;
    private final PublishingStore store;

    Course(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(PublishingStore.class);
    }

    void path(String slug, String... modules) {
        long id = insertPath(slug);
        for (int i = 0; i < modules.length; i++) {
            var draft =
                    draft(
                            modules[i],
                            QuizRules.simple(70),
                            List.of(
                                    question("sweet", SINGLE, "honey", "salt", "lime"),
                                    question("warm", MULTIPLE, "sun", "tea", "snow")));
            publish(id, modules[i], i + 1, draft);
        }
    }

    /** A path with one module of the same name, whose bank holds a question of each kind. */
    void bank(String slug, QuizRules rules) {
        publish(
                insertPath(slug),
                slug,
                1,
                draft(
                        slug,
                        rules,
                        List.of(
                                question("sweet", SINGLE, "honey", "salt"),
                                question("warm", MULTIPLE, "sun", "tea", "snow"),
                                question("post", SITUATION, "Thank you, Inès!", "We are proud."),
                                question("order", ORDER, "first", "second", "third"),
                                pairs("bread", "baker", "fish", "fishmonger", "meat", "butcher"),
                                gap())));
    }

    /** The same with so many questions of one kind, each with a choice of its own that is right. */
    void large(String slug, QuizRules rules, int questions) {
        var all =
                IntStream.rangeClosed(1, questions)
                        .mapToObj(i -> question("q" + i, SINGLE, "honey", "salt " + i))
                        .toList();
        publish(insertPath(slug), slug, 1, draft(slug, rules, all));
    }

    private long insertPath(String slug) {
        long id = store.insertPath(slug, store.paths() + 1).orElseThrow();
        store.insertPathText(id, "en", "Path " + slug, "About <" + slug + ">");
        store.insertPathText(id, "fr", "Parcours " + slug, "Sur " + slug);
        return id;
    }

    private void publish(long pathId, String slug, int position, Draft draft) {
        var key = (slug + "0123456789abcdef").substring(0, 16).getBytes();
        long id = store.insertModule(pathId, slug, position, key).orElseThrow();
        jdbi.useTransaction(
                _ -> new Publisher(store).publish(id, 1, draft, Optional.empty(), Given.NOW));
    }

    private static Draft draft(String slug, QuizRules rules, List<Draft.Question> questions) {
        return new Draft(
                both("Module " + slug, "Module en français " + slug),
                both("Summary of " + slug, "Résumé de " + slug),
                3,
                rules.pass(),
                rules.draw().orElse(null),
                rules.tries().orElse(null),
                rules.pauseHours().orElse(null),
                rules.timeLimit().orElse(null),
                List.of(
                        lesson("one", Map.of("en", "Lesson one", "fr", "Leçon un")),
                        lesson("two", Map.of("en", "Lesson two"))),
                questions);
    }

    private static Draft.Lesson lesson(String slug, Map<String, String> titles) {
        return new Draft.Lesson(
                slug,
                titles,
                titles.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        it -> "## Words\n\nThis is *" + it.getValue() + "*.")));
    }

    private static Draft.Question question(String slug, QuestionKind kind, String... choices) {
        return new Draft.Question(
                slug,
                kind,
                both("What is " + slug + "?", "Qu’est-ce qui est " + slug + " ?"),
                both("Explained: " + slug, "Expliqué : " + slug),
                Stream.of(choices).map(Course::choice).toList(),
                Map.of());
    }

    private static Draft.Choice choice(String words) {
        return new Draft.Choice(
                RIGHT.contains(words),
                both(words, words),
                Map.of(),
                both("Told about " + words, "Dit sur " + words));
    }

    private static Draft.Question pairs(String... things) {
        return new Draft.Question(
                "pairs",
                MATCH,
                Map.of("en", "Who sells it?"),
                Map.of("en", "Explained: pairs"),
                IntStream.range(0, things.length / 2)
                        .mapToObj(
                                i ->
                                        new Draft.Choice(
                                                false,
                                                Map.of("en", things[2 * i]),
                                                Map.of("en", things[2 * i + 1]),
                                                Map.of()))
                        .toList(),
                Map.of());
    }

    private static Draft.Question gap() {
        return new Draft.Question(
                "gap",
                FILL,
                both("Sea level ___", "Le niveau de la mer ___"),
                both("Explained: gap", "Expliqué : gap"),
                List.of(),
                Map.of("en", List.of("rises", "is rising"), "fr", List.of("monte")));
    }

    private static Map<String, String> both(String english, String french) {
        return Map.of("en", english, "fr", french);
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
                                                new Answer.Picked(
                                                        question.choices().stream()
                                                                .filter(
                                                                        it ->
                                                                                wanted.contains(
                                                                                        it.words()))
                                                                .map(Sheet.Choice::id)
                                                                .toList()))));
    }
}
