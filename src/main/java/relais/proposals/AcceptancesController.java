package relais.proposals;

import io.javalin.http.Context;

import relais.web.Visit;

/** An editor accepts. */
final class AcceptancesController {

    private final Desk desk;
    private final Answers answers;

    AcceptancesController(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    void create(Context ctx) {
        var editor = Visit.of(ctx).person();
        answers.answer(
                ctx,
                "accept",
                WordsForm::thanks,
                (proposal, words) -> desk.accept(editor, proposal, words),
                "flash.proposal.accepted");
    }
}
