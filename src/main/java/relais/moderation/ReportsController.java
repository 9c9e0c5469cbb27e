package relais.moderation;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.comments.Comment;
import relais.comments.Comments;
import relais.templates.Templates;
import relais.web.Visit;

/** Anyone who may read a comment of somebody else can ask the editors to look at it. */
final class ReportsController {

    private final Moderation moderation;
    private final Comments comments;
    private final Templates templates;

    ReportsController(Moderation moderation, Comments comments, Templates templates) {
        this.moderation = moderation;
        this.comments = comments;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.moderationReport(page(visit, comment(visit), ReportForm.blank())));
    }

    /** Reporting twice is the same as reporting once. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var comment = comment(visit);
        var form = ReportForm.submitted(visit.form());

        if (form.form().isValid()) {
            moderation.report(visit.person(), comment, form.reason(), form.words());
            visit.done(
                    "/feed/%d/comments?at=%d".formatted(comment.itemId(), comment.id()),
                    "flash.moderation.reported");
        } else {
            visit.refused(templates.moderationReport(page(visit, comment, form)));
        }
    }

    private ReportPage page(Visit visit, Comment comment, ReportForm form) {
        var reported = moderation.hasReported(visit.person(), comment);
        return new ReportPage(visit, comment, reported, form);
    }

    private Comment comment(Visit visit) {
        return comments.comment(visit.person(), visit.pathId("comment"))
                .filter(it -> it.stands() && !it.isFrom(visit.person()))
                .orElseThrow(NotFoundResponse::new);
    }
}
