package relais.training;

/** One line of solution.sql: a choice with what is to be said about it, beside its question. */
public record SolutionRow(
        long questionId,
        QuestionKind kind,
        String language,
        String prompt,
        String explanation,
        long choiceId,
        boolean correct,
        String words,
        String feedback) {}
