package relais.moderation;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.mentions.Mentions;
import relais.mentions.Said;
import relais.templates.Templates;
import relais.web.Visit;

/** Who wrote something reads what others wrote to them about it, and answers. Nobody else does. */
final class AnswersController {

    private final Moderation moderation;
    private final Source source;
    private final String parameter;
    private final Mentions mentions;
    private final Templates templates;

    /** Whatever the parameter of the address names. */
    AnswersController(
            Moderation moderation,
            Subject.Kind kind,
            String parameter,
            Mentions mentions,
            Templates templates) {
        this.moderation = moderation;
        this.source = moderation.source(kind);
        this.parameter = parameter;
        this.mentions = mentions;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = concern(visit);
        var said = said(concern);
        visit.show(
                templates.moderationAuthor(
                        page(visit, concern, said, LetterForm.begun(""), kept(said))));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = concern(visit);
        var form = LetterForm.submitted(visit.form());

        if (form.form().isValid()) {
            moderation.answer(visit.person(), concern, form.words(), form.key());
            visit.done(concern.authorsPath(), "flash.moderation.answered");
        } else {
            var said = said(concern);
            visit.refused(templates.moderationAuthor(page(visit, concern, said, form, kept(said))));
        }
    }

    /** The same, said differently. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = concern(visit);
        var said = said(concern);
        var form = source.submitted(visit.form(), mentions);
        var inTime =
                !form.isValid() || moderation.reword(visit.person(), concern, said, form.meant());
        form.form().check("words", inTime, "moderation.author.late");

        if (form.isValid()) {
            visit.done(concern.authorsPath(), "flash.moderation.reworded");
        } else {
            visit.refused(
                    templates.moderationAuthor(
                            page(visit, concern, said, LetterForm.begun(""), form)));
        }
    }

    private RewordingForm kept(Said said) {
        return source.filled(said.words());
    }

    private AuthorPage page(
            Visit visit, Concern concern, Said said, LetterForm form, RewordingForm words) {
        var letters = moderation.lettersOf(concern);
        return new AuthorPage(visit, concern, said, letters, form, words);
    }

    private Said said(Concern concern) {
        return source.any(concern.subject().id()).orElseThrow(NotFoundResponse::new);
    }

    private Concern concern(Visit visit) {
        return moderation
                .ofAuthor(visit.person(), source.subject(visit.pathId(parameter)))
                .orElseThrow(NotFoundResponse::new);
    }
}
