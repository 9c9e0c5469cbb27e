package relais.proposals;

import io.javalin.http.Context;

import relais.people.PersonCard;
import relais.templates.Templates;
import relais.web.Visit;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Proposals that are kept without being sent. */
final class DraftsController {

    private final Proposals proposals;
    private final Writing writing;
    private final Templates templates;

    DraftsController(Proposals proposals, Writing writing, Templates templates) {
        this.proposals = proposals;
        this.writing = writing;
        this.templates = templates;
    }

    /** Kept; and back to the form where its author looks for somebody. */
    void create(Context ctx) throws IOException {
        var visit = Visit.of(ctx);
        var sent = writing.read(ctx);

        if (!sent.form().form().isValid()) {
            visit.refused(
                    templates.proposalsEdit(writing.page(visit, sent.form(), sent.draft(), "")));
        } else if (sent.form().form().value("find").isEmpty()) {
            visit.done("/proposals", "flash.proposal.kept");
        } else {
            visit.go(address(sent.draft().orElseThrow(), sent.form().who()));
        }
    }

    /** Kept while it is written: the answer is a line below the form. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var form = ProposalForm.submitted(visit.form());
        visit.part(templates.proposals_kept(new KeptPage(visit, keep(visit, form))));
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        var draft = ProposalsController.mine(proposals, visit);
        if (draft.is(Course.State.DRAFT)) {
            var form = ProposalForm.of(draft, named(draft));
            var who = visit.query("who").orElse("");
            form.form().put("who", who);
            visit.show(
                    templates.proposalsEdit(
                            writing.page(visit, form, Optional.of(draft.id()), who)));
        } else {
            visit.go(draft.url());
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var draft = ProposalsController.mine(proposals, visit);
        boolean gone = proposals.drafts().throwAway(visit.person(), draft.id());
        visit.done(
                gone ? "/proposals" : draft.url(),
                gone ? "flash.proposal.thrown-away" : "flash.proposal.already-sent");
    }

    private String keep(Visit visit, ProposalForm form) {
        if (!form.form().isValid()) {
            return "too-long";
        } else if (form.isBlank()) {
            return "not-yet";
        }
        writing.keepText(visit.person(), form);
        return "kept";
    }

    private List<PersonCard> named(Proposal draft) {
        return proposals.credits(draft).stream()
                .filter(it -> !it.declined())
                .map(ProposalCredit::person)
                .toList();
    }

    private static String address(long draft, String who) {
        return "/proposals/%d/edit?who=%s#credits"
                .formatted(draft, URLEncoder.encode(who, StandardCharsets.UTF_8));
    }
}
