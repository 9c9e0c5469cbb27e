package relais.moderation;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.comments.Comment;
import relais.comments.CommentForm;
import relais.comments.Comments;
import relais.mentions.Mentions;
import relais.templates.Templates;
import relais.web.Visit;

/** A comment's author reads what editors wrote to them, and answers. For others it is not there. */
final class AnswersController {

    private final Moderation moderation;
    private final Comments comments;
    private final Mentions mentions;
    private final Templates templates;

    AnswersController(
            Moderation moderation, Comments comments, Mentions mentions, Templates templates) {
        this.moderation = moderation;
        this.comments = comments;
        this.mentions = mentions;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = concern(visit);
        var comment = comment(concern);
        visit.show(
                templates.moderationAuthor(
                        page(visit, concern, comment, LetterForm.begun(""), kept(comment))));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = concern(visit);
        var form = LetterForm.submitted(visit.form());

        if (form.form().isValid()) {
            moderation.answer(visit.person(), concern, form.words(), form.key());
            visit.done(concern.authorsPath(), "flash.moderation.answered");
        } else {
            var comment = comment(concern);
            visit.refused(
                    templates.moderationAuthor(page(visit, concern, comment, form, kept(comment))));
        }
    }

    /** The comment, said differently. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var concern = concern(visit);
        var comment = comment(concern);
        var form = CommentForm.submitted(visit.form(), mentions);
        var inTime =
                !form.isValid()
                        || moderation.reword(visit.person(), concern, comment, form.meant());
        form.form().check("words", inTime, "moderation.author.late");

        if (form.isValid()) {
            visit.done(concern.authorsPath(), "flash.moderation.reworded");
        } else {
            visit.refused(
                    templates.moderationAuthor(
                            page(visit, concern, comment, LetterForm.begun(""), form)));
        }
    }

    private static CommentForm kept(Comment comment) {
        return CommentForm.filled(comment.words());
    }

    private AuthorPage page(
            Visit visit, Concern concern, Comment comment, LetterForm form, CommentForm words) {
        var letters = moderation.lettersOf(concern);
        return new AuthorPage(visit, concern, comment, letters, form, words);
    }

    private Comment comment(Concern concern) {
        return comments.anyComment(concern.commentId()).orElseThrow(NotFoundResponse::new);
    }

    private Concern concern(Visit visit) {
        return moderation
                .ofAuthor(visit.person(), visit.pathId("comment"))
                .orElseThrow(NotFoundResponse::new);
    }
}
