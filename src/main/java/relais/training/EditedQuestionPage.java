package relais.training;

import relais.web.Visit;

import java.util.Optional;

/**
 * @param question its address; none while it is new
 * @param overtaken somebody else changed the module while this form was open
 */
public record EditedQuestionPage(
        Visit visit,
        AuthoredModule module,
        Optional<String> question,
        QuestionForm form,
        boolean overtaken) {

    public boolean isRight(int row) {
        return form.form().isChecked("right", String.valueOf(row));
    }
}
