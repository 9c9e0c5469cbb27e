package relais.training;

/**
 * One line of sheet.sql: a choice, beside its question. Holds nothing that would give the answer.
 */
public record SheetRow(
        long questionId,
        QuestionKind kind,
        String language,
        String prompt,
        long choiceId,
        String words) {}
