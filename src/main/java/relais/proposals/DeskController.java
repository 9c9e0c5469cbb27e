package relais.proposals;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** What editors have to answer. */
final class DeskController {

    private final Proposals proposals;
    private final Answers answers;
    private final Templates templates;

    DeskController(Proposals proposals, Answers answers, Templates templates) {
        this.proposals = proposals;
        this.answers = answers;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var desk = proposals.desk();
        visit.show(
                templates.proposalsDeskIndex(
                        new ProposalsDeskPage(
                                visit,
                                proposals.today(),
                                proposals.promisedDays(),
                                desk.waiting(visit.person()),
                                desk.asked(visit.person()),
                                desk.answered(visit.person()))));
    }

    void show(Context ctx) {
        answers.show(Visit.of(ctx));
    }
}
