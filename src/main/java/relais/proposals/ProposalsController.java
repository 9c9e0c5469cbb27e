package relais.proposals;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.proposals.Writing.Sent;
import relais.templates.Templates;
import relais.web.Visit;

import java.io.IOException;
import java.util.Optional;

/** Somebody's own proposals. */
final class ProposalsController {

    private final Proposals proposals;
    private final Writing writing;
    private final Templates templates;

    ProposalsController(Proposals proposals, Writing writing, Templates templates) {
        this.proposals = proposals;
        this.writing = writing;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var person = visit.person();
        visit.show(
                templates.proposalsIndex(
                        new ProposalsPage(
                                visit,
                                proposals.promisedDays(),
                                proposals.today(),
                                proposals.trust().isGivenTo(person),
                                proposals.of(person),
                                proposals.naming(person))));
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var form = ProposalForm.blank(visit.language());
        visit.show(templates.proposalsEdit(writing.page(visit, form, Optional.empty(), "")));
    }

    /** It is sent to the editors; what is not complete stays a draft. */
    void create(Context ctx) throws IOException {
        var visit = Visit.of(ctx);
        var sent = writing.read(ctx);
        sent.draft().ifPresent(it -> sent.form().complete(writing.isPictured(visit.person(), it)));

        if (sent.form().form().isValid()) {
            send(visit, sent);
        } else {
            visit.refused(
                    templates.proposalsEdit(writing.page(visit, sent.form(), sent.draft(), "")));
        }
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var proposal = mine(proposals, visit);
        if (proposal.is(Course.State.DRAFT)) {
            visit.go(proposal.url() + "/edit");
        } else {
            visit.show(
                    templates.proposalsShow(page(proposals, visit, proposal, WordsForm.blank())));
        }
    }

    private void send(Visit visit, Sent form) {
        long id = form.draft().orElseThrow();
        boolean sent = proposals.drafts().send(visit.person(), id);
        visit.done(
                "/proposals/" + id, sent ? "flash.proposal.sent" : "flash.proposal.already-sent");
    }

    static Proposal mine(Proposals proposals, Visit visit) {
        return proposals
                .mine(visit.person(), visit.pathId("proposal"))
                .orElseThrow(NotFoundResponse::new);
    }

    static ProposalPage page(Proposals proposals, Visit visit, Proposal proposal, WordsForm reply) {
        return new ProposalPage(
                visit,
                proposal,
                proposals.messages(proposal),
                proposals.credits(proposal),
                proposals.today(),
                reply);
    }
}
