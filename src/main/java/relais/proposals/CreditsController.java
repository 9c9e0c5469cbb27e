package relais.proposals;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

/** Those whom proposals name: they read it, and may decline. */
final class CreditsController {

    private final Proposals proposals;
    private final Templates templates;

    CreditsController(Proposals proposals, Templates templates) {
        this.proposals = proposals;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var proposal = naming(visit);
        visit.show(
                templates.proposalsCredit(
                        new CreditPage(
                                visit, proposal, proposals.hasDeclined(visit.person(), proposal))));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var proposal = naming(visit);
        proposals.acceptCredit(visit.person(), proposal);
        visit.done(proposal.url() + "/credit", "flash.proposal.named");
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var proposal = naming(visit);
        proposals.declineCredit(visit.person(), proposal);
        visit.done(proposal.url() + "/credit", "flash.proposal.not-named");
    }

    private Proposal naming(Visit visit) {
        return proposals
                .naming(visit.person(), visit.pathId("proposal"))
                .orElseThrow(NotFoundResponse::new);
    }
}
