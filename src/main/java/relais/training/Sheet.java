package relais.training;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The questions of a quiz as one person sees them before answering, in one try. What is right is
 * not in here, so that no page can show it.
 *
 * @param number which try of this person it is, from 1
 * @param handedIn it was before, and can only be looked at
 * @param needed how many questions are to be answered well
 * @param bank how many questions there are to draw from
 * @param dueAt when it is to be handed in, where there is a clock
 * @param deal what it was drawn and named by; no template can use it
 */
public record Sheet(
        int number,
        boolean handedIn,
        QuizRules rules,
        int needed,
        int bank,
        Optional<Instant> dueAt,
        Deal deal,
        List<Question> questions) {

    /**
     * @param name what the page calls it: different in each try
     * @param partners what may belong to the choices, where the question asks for pairs
     */
    public record Question(
            long id,
            String name,
            QuestionKind kind,
            String language,
            String prompt,
            List<Choice> choices,
            List<Choice> partners) {

        public boolean isMultiple() {
            return kind == QuestionKind.MULTIPLE;
        }

        /** What the page calls the place, or the partner, of a choice. */
        public String field(Choice choice) {
            return name + "-" + choice.name();
        }

        /** The places that there are to give: "1", "2", … */
        public List<String> places() {
            return IntStream.rangeClosed(1, choices.size()).mapToObj(String::valueOf).toList();
        }
    }

    public record Choice(long id, String name, String words) {}

    /** Questions were drawn from more than there are here. */
    public boolean isDrawn() {
        return bank > questions.size();
    }

    Set<Long> questionIds() {
        return questions.stream().map(Question::id).collect(Collectors.toSet());
    }

    /** Rows of the same question stand together already. */
    static Sheet of(Standing standing, long personId, int number, List<SheetRow> rows) {
        var deal = new Deal(standing.quizKey(), personId, number);
        var byQuestion =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        SheetRow::questionId,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var drawn =
                deal.drawn(byQuestion.keySet(), standing.rules().draw().orElse(byQuestion.size()));
        return new Sheet(
                number,
                number < standing.next(),
                standing.rules(),
                QuizRules.needed(drawn.size(), standing.rules().pass()),
                byQuestion.size(),
                number == standing.next() ? standing.dueAt() : Optional.empty(),
                deal,
                byQuestion.entrySet().stream()
                        .filter(it -> drawn.contains(it.getKey()))
                        .map(it -> question(deal, it.getValue()))
                        .toList());
    }

    private static Question question(Deal deal, List<SheetRow> rows) {
        var question = rows.getFirst();
        return new Question(
                question.questionId(),
                deal.question(question.questionId()),
                question.kind(),
                question.language(),
                question.prompt(),
                shuffled(rows, deal::choice, SheetRow::words),
                question.kind() == QuestionKind.MATCH
                        ? shuffled(rows, deal::partner, SheetRow::partner)
                        : List.of());
    }

    private static List<Choice> shuffled(
            List<SheetRow> rows, Function<Long, String> name, Function<SheetRow, String> words) {
        return rows.stream()
                .flatMap(
                        row ->
                                row.choiceId().stream()
                                        .map(
                                                id ->
                                                        new Choice(
                                                                id,
                                                                name.apply(id),
                                                                words.apply(row))))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }
}
