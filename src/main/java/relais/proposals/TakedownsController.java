package relais.proposals;

import io.javalin.http.Context;

import relais.web.Visit;

/** An editor takes out of sight what its author published. */
final class TakedownsController {

    private final Desk desk;
    private final Answers answers;

    TakedownsController(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    void create(Context ctx) {
        var editor = Visit.of(ctx).person();
        answers.answer(
                ctx,
                "take-down",
                WordsForm::reason,
                (proposal, words) -> desk.takeDown(editor, proposal, words),
                "flash.proposal.taken-down");
    }
}
