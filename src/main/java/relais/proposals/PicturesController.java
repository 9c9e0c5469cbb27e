package relais.proposals;

import io.javalin.http.Context;

import relais.web.Visit;

/** The picture of a draft. */
final class PicturesController {

    private final Proposals proposals;

    PicturesController(Proposals proposals) {
        this.proposals = proposals;
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var draft = ProposalsController.mine(proposals, visit);
        proposals.drafts().dropPicture(visit.person(), draft.id());
        visit.go(draft.url() + "/edit");
    }
}
