package relais.proposals;

import gg.jte.models.runtime.JteModel;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.function.Function;

/** An editor's page of a proposal, and what it says when an editor answers. */
final class Answers {

    /** An editor's act on the proposal that they saw. */
    @FunctionalInterface
    interface Act {
        Answering on(Proposal proposal, String words);
    }

    private final Proposals proposals;
    private final Templates templates;

    Answers(Proposals proposals, Templates templates) {
        this.proposals = proposals;
        this.templates = templates;
    }

    /** The page; a refusal may have been begun by a link. */
    void show(Visit visit) {
        var proposal = proposal(visit);
        var begun =
                visit.query("begin")
                        .map(Beginnings.in(visit, proposal.authorLanguage())::get)
                        .map(Answers::begun);
        visit.show(
                begun.map(it -> page(visit, proposal, "decline", it, false))
                        .orElseGet(() -> page(visit, proposal, "", WordsForm.blank(), false)));
    }

    /** Done, refused with what was typed, or 409 with what somebody else did meanwhile. */
    void answer(Context ctx, String name, Function<Form, WordsForm> judge, Act act, String flash) {
        var visit = Visit.of(ctx);
        var proposal = proposal(visit);
        var form = judge.apply(visit.form());

        if (form.seen() != 0 && form.seen() != proposal.version()) {
            overtaken(ctx, proposal, name, form);
        } else if (!form.isValid()) {
            visit.refused(page(visit, proposal, name, form, false));
        } else {
            switch (act.on(proposal, form.words())) {
                case Answering.Done() -> visit.done("/studio/proposals", flash);
                case Answering.Overtaken() -> overtaken(ctx, proposal(visit), name, form);
            }
        }
    }

    private void overtaken(Context ctx, Proposal proposal, String name, WordsForm form) {
        var visit = Visit.of(ctx);
        ctx.status(HttpStatus.CONFLICT);
        visit.show(page(visit, proposal, name, form, true));
    }

    private JteModel page(
            Visit visit, Proposal proposal, String name, WordsForm form, boolean overtaken) {
        return templates.proposalsDeskShow(
                new ProposalAnswerPage(
                        visit,
                        proposal,
                        proposals.messages(proposal),
                        proposals.credits(proposal),
                        proposals.today(),
                        name,
                        form,
                        overtaken));
    }

    private Proposal proposal(Visit visit) {
        return proposals
                .desk()
                .find(visit.person(), visit.pathId("proposal"))
                .orElseThrow(NotFoundResponse::new);
    }

    private static WordsForm begun(String beginning) {
        var form = Form.blank();
        form.put("words", beginning + " ");
        return new WordsForm(form);
    }
}
