package relais.training;

import java.util.Optional;

/**
 * One line of solution.sql: a choice with what is to be said about it, beside its question.
 *
 * @param words in a question with a gap, what may stand there, a line each
 * @param partner what belongs to the choice, where the question asks for pairs
 */
public record SolutionRow(
        long questionId,
        QuestionKind kind,
        String language,
        String prompt,
        String explanation,
        long choiceId,
        boolean correct,
        String words,
        String partner,
        String feedback) {

    /** The same without what is right. */
    SheetRow asked() {
        var gap = kind == QuestionKind.FILL;
        return new SheetRow(
                questionId,
                kind,
                language,
                prompt,
                gap ? Optional.empty() : Optional.of(choiceId),
                gap ? null : words,
                partner);
    }
}
