package relais.moderation;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.comments.Comments;
import relais.templates.Templates;
import relais.web.Visit;

/** A comment's author reads what editors wrote to them, and answers. For others it is not there. */
final class AnswersController {

    private final Moderation moderation;
    private final Comments comments;
    private final Templates templates;

    AnswersController(Moderation moderation, Comments comments, Templates templates) {
        this.moderation = moderation;
        this.comments = comments;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.moderationAuthor(page(visit, concern(visit), LetterForm.begun(""))));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = concern(visit);
        var form = LetterForm.submitted(visit.form());

        if (form.form().isValid()) {
            moderation.answer(visit.person(), concern, form.words(), form.key());
            visit.done(concern.authorsPath(), "flash.moderation.answered");
        } else {
            visit.refused(templates.moderationAuthor(page(visit, concern, form)));
        }
    }

    private AuthorPage page(Visit visit, Concern concern, LetterForm form) {
        var comment = comments.anyComment(concern.commentId()).orElseThrow(NotFoundResponse::new);
        return new AuthorPage(visit, concern, comment, moderation.lettersOf(concern), form);
    }

    private Concern concern(Visit visit) {
        return moderation
                .ofAuthor(visit.person(), visit.pathId("comment"))
                .orElseThrow(NotFoundResponse::new);
    }
}
