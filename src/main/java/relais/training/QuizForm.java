package relais.training;

import relais.web.Form;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody answered to the questions of one sheet. */
public record QuizForm(Form form, Sheet sheet) {

    static QuizForm blank(Sheet sheet) {
        return new QuizForm(Form.blank(), sheet);
    }

    /**
     * A choice of another question, another try or another person is not a choice of this sheet.
     */
    static QuizForm submitted(Form form, Sheet sheet) {
        for (var question : sheet.questions()) {
            var chosen = form.values(question.name());
            var offered = question.choices().stream().map(Sheet.Choice::name).toList();
            form.check(question.name(), !chosen.isEmpty(), "training.quiz.unanswered")
                    .check(question.name(), offered.containsAll(chosen), "training.quiz.unreadable")
                    .check(
                            question.name(),
                            question.isMultiple() || chosen.size() < 2,
                            "training.quiz.only-one");
        }
        return new QuizForm(form, sheet);
    }

    Answers answers() {
        return new Answers(
                sheet.questions().stream()
                        .collect(Collectors.toMap(Sheet.Question::id, this::chosen)));
    }

    private Set<Long> chosen(Sheet.Question question) {
        return question.choices().stream()
                .filter(choice -> form.isChecked(question.name(), choice.name()))
                .map(Sheet.Choice::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
