package relais.training;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import relais.database.Json;
import relais.web.Markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module as its authors write it: words by language, lessons and questions in their order.
 * Nothing in it can be changed; every change is another draft. Kept as JSON.
 *
 * @param minutes working time, with the quiz; lessons may say it better, see {@link #time}
 * @param pass per cent; for this and the next four see {@link QuizRules}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Draft(
        Map<String, String> title,
        Map<String, String> summary,
        int minutes,
        int pass,
        Integer draw,
        Integer tries,
        Integer pauseHours,
        Integer timeLimit,
        List<Lesson> lessons,
        List<Question> questions) {

    /** What learners can read in. */
    public static final List<String> LANGUAGES = List.of("fr", "en");

    public Draft {
        lessons = Objects.requireNonNullElse(lessons, List.of());
        questions = Objects.requireNonNullElse(questions, List.of());
    }

    /**
     * @param body Markdown
     * @param minutes working time, where the author gave it
     * @param video what is shown above the text, where there is one
     * @param pack a package below the words, where there is one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Lesson(
            String slug,
            Map<String, String> title,
            Map<String, String> body,
            Integer minutes,
            Video video,
            Long pack) {

        private static final double WORDS_A_MINUTE = 200;

        /** Words alone. */
        public Lesson(String slug, Map<String, String> title, Map<String, String> body) {
            this(slug, title, body, null, null);
        }

        public Lesson(
                String slug,
                Map<String, String> title,
                Map<String, String> body,
                Integer minutes,
                Video video) {
            this(slug, title, body, minutes, video, null);
        }

        Lesson withPack(Long other) {
            return new Lesson(slug, title, body, minutes, video, other);
        }

        /** Working time: the author's, else what the longest text and the video take. */
        public int time() {
            return minutes == null ? estimate() : minutes;
        }

        private int estimate() {
            long words = body.values().stream().mapToLong(Lesson::words).max().orElse(0);
            double watching = video == null || video.seconds() == null ? 0 : video.seconds() / 60.0;
            return (int) Math.max(1, Math.ceil(words / WORDS_A_MINUTE + watching));
        }

        private static long words(String text) {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }

        /** The languages in which the words of an uploaded video cannot be read. */
        public List<String> missingCaptions() {
            return video == null
                    ? List.of()
                    : LANGUAGES.stream().filter(video::lacksCaptions).toList();
        }

        /** Pictures of every language. */
        private Stream<Markdown.Image> pictures() {
            return body.values().stream().flatMap(it -> Markdown.images(it).stream());
        }

        boolean speaks(String language) {
            return isThere(title, language) && isThere(body, language);
        }
    }

    /**
     * @param choices also lines to be put in order, or paired; in the right order
     * @param accepted what may stand in the gap, where the prompt has one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Question(
            String slug,
            QuestionKind kind,
            Map<String, String> prompt,
            Map<String, String> explanation,
            List<Choice> choices,
            Map<String, List<String>> accepted) {

        public Question {
            choices = Objects.requireNonNullElse(choices, List.of());
            accepted = Objects.requireNonNullElse(accepted, Map.of());
        }

        /** Can it be answered, and only in one way, in each language in which it is whole? */
        @JsonIgnore
        public boolean isFair() {
            var languages = LANGUAGES.stream().filter(this::speaks).toList();
            return !languages.isEmpty()
                    && hasAnswer()
                    && languages.stream()
                            .allMatch(
                                    it ->
                                            kind == QuestionKind.FILL
                                                    ? prompt.get(it).split("___", -1).length == 2
                                                    : isDistinct(it));
        }

        private boolean hasAnswer() {
            return switch (kind) {
                case SINGLE, SITUATION -> choices.size() > 1 && right() == 1;
                case MULTIPLE -> right() > 0 && right() < choices.size();
                case ORDER, MATCH -> choices.size() > 2;
                case FILL -> true;
            };
        }

        /** No two lines, and no two partners, are the same. */
        private boolean isDistinct(String language) {
            var lines = choices.stream().map(it -> it.text().get(language)).distinct().count();
            var partners = choices.stream().map(it -> it.partner(language)).distinct().count();
            return lines == choices.size()
                    && (kind != QuestionKind.MATCH || partners == choices.size());
        }

        boolean speaks(String language) {
            return isThere(prompt, language)
                    && isThere(explanation, language)
                    && choices.stream().allMatch(it -> isThere(it.text(), language))
                    && (kind != QuestionKind.MATCH
                            || choices.stream().allMatch(it -> isThere(it.partner(), language)))
                    && (kind != QuestionKind.FILL || accepted.containsKey(language));
        }

        /** What may stand in a gap is kept as one choice, a line for each spelling. */
        List<Choice> kept() {
            return kind == QuestionKind.FILL ? List.of(Choice.spellings(accepted)) : choices;
        }

        private long right() {
            return choices.stream().filter(Choice::correct).count();
        }
    }

    /**
     * @param partner what belongs to it, where the question asks for pairs
     * @param feedback what is said to those who chose it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Choice(
            boolean correct,
            Map<String, String> text,
            Map<String, String> partner,
            Map<String, String> feedback) {

        public Choice {
            partner = Objects.requireNonNullElse(partner, Map.of());
            feedback = Objects.requireNonNullElse(feedback, Map.of());
        }

        private static Choice spellings(Map<String, List<String>> accepted) {
            var text =
                    accepted.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey,
                                            it -> String.join("\n", it.getValue())));
            return new Choice(true, text, Map.of(), Map.of());
        }

        Optional<String> partner(String language) {
            return Optional.ofNullable(partner.get(language)).filter(it -> !it.isBlank());
        }
    }

    static Draft read(String json) {
        return Json.read(json, Draft.class);
    }

    String json() {
        return Json.write(this);
    }

    QuizRules rules() {
        return new QuizRules(
                pass,
                Optional.ofNullable(draw),
                Optional.ofNullable(tries),
                Optional.ofNullable(pauseHours),
                Optional.ofNullable(timeLimit));
    }

    /**
     * Working time of the module, with half a minute for each question: the sum, where its author
     * gave each lesson a time, else what they said of the whole.
     */
    public int time() {
        return lessons.isEmpty() || lessons.stream().anyMatch(it -> it.minutes() == null)
                ? minutes
                : lessons.stream().mapToInt(Lesson::minutes).sum() + (asked() + 1) / 2;
    }

    private int asked() {
        return draw == null ? questions.size() : Math.min(draw, questions.size());
    }

    /** In the language asked for, else in one that there is. */
    public String title(String language) {
        return words(title, language);
    }

    static String words(Map<String, String> words, String language) {
        return isThere(words, language)
                ? words.get(language)
                : words.values().stream().filter(it -> !it.isBlank()).findFirst().orElse("");
    }

    public Optional<Lesson> lesson(String slug) {
        return lessons.stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    public Optional<Question> question(String slug) {
        return questions.stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    /** What keeps it from being published, as message keys. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (lessons.isEmpty()) {
            problems.add("training.draft.problem.lessons");
        }
        if (questions.isEmpty() && !hasPack()) {
            problems.add("training.draft.problem.questions");
        }
        if (!questions.stream().allMatch(Question::isFair)) {
            problems.add("training.draft.problem.unfair");
        }
        if (!isWhole()) {
            problems.add("training.draft.problem.wordless");
        }
        if (draw != null && draw > questions.size()) {
            problems.add("training.draft.problem.draw");
        }
        if (pictures().anyMatch(it -> it.words().isBlank())) {
            problems.add("training.draft.problem.alt");
        }
        if (!pictures().allMatch(it -> Markdown.isOurs(it.source()))) {
            problems.add("training.draft.problem.picture");
        }
        return problems;
    }

    private Stream<Markdown.Image> pictures() {
        return lessons.stream().flatMap(Lesson::pictures);
    }

    /** A package says itself how somebody does; a module with one needs no quiz. */
    private boolean hasPack() {
        return lessons.stream().anyMatch(it -> it.pack() != null);
    }

    /** Each part is there in one language at least. */
    private boolean isWhole() {
        return LANGUAGES.stream().anyMatch(it -> isThere(title, it) && isThere(summary, it))
                && lessons.stream().allMatch(it -> LANGUAGES.stream().anyMatch(it::speaks))
                && questions.stream().allMatch(it -> LANGUAGES.stream().anyMatch(it::speaks));
    }

    /** How many of title, lessons and questions are not there in this language. */
    public long missing(String language) {
        return (isThere(title, language) && isThere(summary, language) ? 0 : 1)
                + lessons.stream().filter(it -> !it.speaks(language)).count()
                + questions.stream().filter(it -> !it.speaks(language)).count();
    }

    Draft withLessons(UnaryOperator<List<Lesson>> change) {
        return new Draft(
                title,
                summary,
                minutes,
                pass,
                draw,
                tries,
                pauseHours,
                timeLimit,
                change.apply(lessons),
                questions);
    }

    Draft withQuestions(UnaryOperator<List<Question>> change) {
        return new Draft(
                title,
                summary,
                minutes,
                pass,
                draw,
                tries,
                pauseHours,
                timeLimit,
                lessons,
                change.apply(questions));
    }

    /** One of them replaced where it stands; added at the end where it is new. */
    static <T> UnaryOperator<List<T>> putting(T one, Predicate<T> replaced) {
        return all -> {
            var changed = new ArrayList<>(all);
            int place = placeOf(all, replaced);
            if (place < 0) {
                changed.add(one);
            } else {
                changed.set(place, one);
            }
            return changed;
        };
    }

    static <T> UnaryOperator<List<T>> removing(Predicate<T> which) {
        return all -> all.stream().filter(which.negate()).toList();
    }

    /** To the place with this number, from 0, or the last; the others keep their order. */
    static <T> UnaryOperator<List<T>> moving(Predicate<T> which, int to) {
        return all -> {
            var changed = new ArrayList<>(all);
            int from = placeOf(all, which);
            if (from >= 0 && to >= 0) {
                var one = changed.remove(from);
                changed.add(Math.min(to, changed.size()), one);
            }
            return changed;
        };
    }

    private static <T> int placeOf(List<T> all, Predicate<T> which) {
        for (int i = 0; i < all.size(); i++) {
            if (which.test(all.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isThere(Map<String, String> words, String language) {
        return words != null && !words.getOrDefault(language, "").isBlank();
    }
}
