package relais.proposals;

import io.javalin.http.Context;

import relais.web.Visit;

/** An editor wants to know something first. */
final class QuestionsController {

    private final Desk desk;
    private final Answers answers;

    QuestionsController(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    void create(Context ctx) {
        var editor = Visit.of(ctx).person();
        answers.answer(
                ctx,
                "ask",
                WordsForm::said,
                (proposal, words) -> desk.ask(editor, proposal, words),
                "flash.proposal.asked");
    }
}
