package relais.moderation;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.RemovalForm;
import relais.web.Visit;

/** Comments that words could not save, and those that come back. */
final class RemovalsController {

    private final Moderation moderation;
    private final DeskController desk;
    private final Templates templates;

    RemovalsController(Moderation moderation, DeskController desk, Templates templates) {
        this.moderation = moderation;
        this.desk = desk;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = desk.concern(visit);
        var form = RemovalForm.submitted(visit.form());

        if (form.form().isValid()) {
            var done = moderation.remove(visit.person(), concern, form.reason());
            visit.done(
                    concern.path(),
                    done ? "flash.moderation.removed" : "flash.moderation.too-late");
        } else {
            visit.refused(templates.moderationConcern(desk.page(visit, concern).with(form)));
        }
    }

    /** Back in its place. */
    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = desk.concern(visit);
        var done = moderation.restore(visit.person(), concern);
        visit.done(
                concern.path(), done ? "flash.moderation.restored" : "flash.moderation.too-late");
    }
}
