package relais.proposals;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

import java.io.IOException;

/** What trusted contributors publish by themselves. */
final class PublicationsController {

    private final Proposals proposals;
    private final Writing writing;
    private final Templates templates;

    PublicationsController(Proposals proposals, Writing writing, Templates templates) {
        this.proposals = proposals;
        this.writing = writing;
        this.templates = templates;
    }

    /** What is not complete stays a draft. */
    void create(Context ctx) throws IOException {
        var visit = Visit.of(ctx);
        var sent = writing.read(ctx);
        sent.draft().ifPresent(it -> sent.form().complete(writing.isPictured(visit.person(), it)));

        if (sent.form().form().isValid()) {
            publish(visit, sent.draft().orElseThrow());
        } else {
            visit.refused(
                    templates.proposalsEdit(writing.page(visit, sent.form(), sent.draft(), "")));
        }
    }

    private void publish(Visit visit, long draft) {
        var page = "/proposals/" + draft;
        switch (proposals.releasing().publish(visit.person(), draft)) {
            case Release.Published _ -> visit.done(page, "flash.proposal.published");
            case Release.NotTrusted() -> visit.done(page, "flash.proposal.not-trusted");
            case Release.Overtaken() -> visit.done(page, "flash.proposal.already-answered");
        }
    }
}
