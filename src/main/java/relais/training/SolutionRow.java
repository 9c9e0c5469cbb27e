package relais.training;

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
        String feedback) {}
