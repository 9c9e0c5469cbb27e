package relais.proposals;

import io.javalin.http.Context;

import relais.web.Visit;

/** What its author takes back before it is answered: a draft again. */
final class WithdrawalsController {

    private final Proposals proposals;

    WithdrawalsController(Proposals proposals) {
        this.proposals = proposals;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var proposal = ProposalsController.mine(proposals, visit);
        boolean back = proposals.drafts().takeBack(visit.person(), proposal.id());
        visit.done(
                proposal.url(),
                back ? "flash.proposal.taken-back" : "flash.proposal.already-answered");
    }
}
