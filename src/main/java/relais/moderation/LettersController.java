package relais.moderation;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** Messages to a comment's author. */
final class LettersController {

    private final Moderation moderation;
    private final DeskController desk;
    private final Templates templates;

    LettersController(Moderation moderation, DeskController desk, Templates templates) {
        this.moderation = moderation;
        this.desk = desk;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = desk.concern(visit);
        var form = LetterForm.submitted(visit.form());

        if (form.form().isValid()) {
            moderation.write(visit.person(), concern, form.words(), form.key());
            visit.done(concern.path(), "flash.moderation.written");
        } else {
            visit.refused(templates.moderationConcern(desk.page(visit, concern).with(form)));
        }
    }
}
