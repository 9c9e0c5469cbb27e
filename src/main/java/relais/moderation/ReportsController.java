package relais.moderation;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.mentions.Said;
import relais.templates.Templates;
import relais.web.Visit;

/** Anyone who may read what somebody else wrote can ask the editors to look at it. */
final class ReportsController {

    private final Moderation moderation;
    private final Source source;
    private final String parameter;
    private final Templates templates;

    /** Whatever the parameter of the address names. */
    ReportsController(
            Moderation moderation, Subject.Kind kind, String parameter, Templates templates) {
        this.moderation = moderation;
        this.source = moderation.source(kind);
        this.parameter = parameter;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.moderationReport(page(visit, said(visit), ReportForm.blank())));
    }

    /** Reporting twice is the same as reporting once. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var said = said(visit);
        var form = ReportForm.submitted(visit.form());

        if (form.form().isValid()) {
            moderation.report(
                    visit.person(), source.subject(said.id()), said, form.reason(), form.words());
            visit.done(source.place(said), "flash.moderation.reported");
        } else {
            visit.refused(templates.moderationReport(page(visit, said, form)));
        }
    }

    private ReportPage page(Visit visit, Said said, ReportForm form) {
        var reported = moderation.hasReported(visit.person(), source.subject(said.id()));
        return new ReportPage(visit, said, reported, form);
    }

    private Said said(Visit visit) {
        return source.readableBy(visit.person(), visit.pathId(parameter))
                .map(Said.class::cast)
                .filter(it -> it.stands() && !it.isFrom(visit.person()))
                .orElseThrow(NotFoundResponse::new);
    }
}
