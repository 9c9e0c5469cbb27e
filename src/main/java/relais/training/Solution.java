package relais.training;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is right in one question.
 *
 * @param choices in their order: the right one, where the question asks for an order
 */
record Solution(SolutionRow question, List<SolutionRow> choices) {

    /** Rows of the same question stand together already. */
    static List<Solution> gather(List<SolutionRow> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                SolutionRow::questionId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(choices -> new Solution(choices.getFirst(), choices))
                .toList();
    }

    long questionId() {
        return question.questionId();
    }

    QuestionKind kind() {
        return question.kind();
    }

    /** An answer of another kind, from before the question was changed, is not right. */
    boolean isRight(Answer answer) {
        return switch (answer) {
            case Answer.Picked(var picked) when kind() == QuestionKind.ORDER ->
                    picked.equals(choices.stream().map(SolutionRow::choiceId).toList());
            case Answer.Picked(var picked) ->
                    kind().isChoice()
                            && choices.stream()
                                    .allMatch(it -> it.correct() == picked.contains(it.choiceId()));
            case Answer.Matched(var partners) ->
                    kind() == QuestionKind.MATCH
                            && choices.stream()
                                    .map(SolutionRow::choiceId)
                                    .allMatch(it -> it.equals(partners.get(it)));
            case Answer.Filled(var words) ->
                    kind() == QuestionKind.FILL
                            && spellings().stream().anyMatch(it -> plain(it).equals(plain(words)));
        };
    }

    /** What is right, as somebody would answer it. */
    Answer right() {
        return switch (kind()) {
            case SINGLE, MULTIPLE, SITUATION -> new Answer.Picked(ids(SolutionRow::correct));
            case ORDER -> new Answer.Picked(ids(_ -> true));
            case MATCH -> matched(0);
            case FILL -> new Answer.Filled(spellings().getFirst());
        };
    }

    /** What is not: another choice, the order backwards, each partner one line too high. */
    Answer mistake() {
        return switch (kind()) {
            case SINGLE, MULTIPLE, SITUATION ->
                    new Answer.Picked(ids(it -> !it.correct()).subList(0, 1));
            case ORDER -> new Answer.Picked(ids(_ -> true).reversed());
            case MATCH -> matched(1);
            case FILL -> new Answer.Filled("?");
        };
    }

    private List<Long> ids(Predicate<SolutionRow> which) {
        return choices.stream().filter(which).map(SolutionRow::choiceId).toList();
    }

    private Answer matched(int shift) {
        var ids = ids(_ -> true);
        return new Answer.Matched(
                IntStream.range(0, ids.size())
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        ids::get, i -> ids.get((i + shift) % ids.size()))));
    }

    /** What may stand in the gap, the language of the page first. */
    List<String> spellings() {
        return choices.stream().flatMap(it -> it.words().lines()).toList();
    }

    /**
     * Without what nobody would call a mistake: case, accents, spaces, the shape of apostrophes.
     */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
