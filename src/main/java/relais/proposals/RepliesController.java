package relais.proposals;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** What authors reply to editors' questions. */
final class RepliesController {

    private final Proposals proposals;
    private final Templates templates;

    RepliesController(Proposals proposals, Templates templates) {
        this.proposals = proposals;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var proposal = ProposalsController.mine(proposals, visit);
        var form = WordsForm.said(visit.form());

        if (form.isValid()) {
            boolean replied = proposals.drafts().reply(visit.person(), proposal, form.words());
            visit.done(
                    proposal.url(),
                    replied ? "flash.proposal.replied" : "flash.proposal.already-answered");
        } else {
            visit.refused(
                    templates.proposalsShow(
                            ProposalsController.page(proposals, visit, proposal, form)));
        }
    }
}
