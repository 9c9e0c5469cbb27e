package relais.training;

import java.util.Optional;

/**
 * One line of sheet.sql: a choice, beside its question. Holds nothing that would give the answer,
 * but for the pairs of a question that asks for pairs: {@link Sheet} takes them apart.
 *
 * @param choiceId nothing in a question with a gap
 */
public record SheetRow(
        long questionId,
        QuestionKind kind,
        String language,
        String prompt,
        Optional<Long> choiceId,
        String words,
        String partner) {}
