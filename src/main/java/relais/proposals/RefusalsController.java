package relais.proposals;

import io.javalin.http.Context;

import relais.web.Visit;

/** An editor declines, with a reason worth reading. */
final class RefusalsController {

    private final Desk desk;
    private final Answers answers;

    RefusalsController(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    void create(Context ctx) {
        var editor = Visit.of(ctx).person();
        answers.answer(
                ctx,
                "decline",
                WordsForm::reason,
                (proposal, words) -> desk.decline(editor, proposal, words),
                "flash.proposal.declined");
    }
}
