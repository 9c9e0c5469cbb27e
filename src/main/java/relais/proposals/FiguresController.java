package relais.proposals;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** The lead sees how the promise is kept. */
final class FiguresController {

    private final Proposals proposals;
    private final Templates templates;

    FiguresController(Proposals proposals, Templates templates) {
        this.proposals = proposals;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.proposalsFigures(
                        new ProposalFiguresPage(
                                visit, proposals.promisedDays(), proposals.desk().figures())));
    }
}
