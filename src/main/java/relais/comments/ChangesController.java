package relais.comments;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.mentions.Mentions;
import relais.templates.Templates;
import relais.web.Visit;

/** One comment by its number: where it stands, and what its author does with it. */
final class ChangesController {

    private final Comments comments;
    private final CommentSheet sheet;
    private final Mentions mentions;
    private final Templates templates;

    ChangesController(
            Comments comments, CommentSheet sheet, Mentions mentions, Templates templates) {
        this.comments = comments;
        this.sheet = sheet;
        this.mentions = mentions;
        this.templates = templates;
    }

    /** To where it stands. */
    void show(Context ctx) {
        var visit = Visit.of(ctx);
        ctx.redirect(CommentSheet.place(sheet.comment(visit)), HttpStatus.SEE_OTHER);
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var comment = sheet.mine(visit);
        var item = sheet.item(visit, comment.itemId());
        var form = CommentForm.submitted(visit.form(), mentions);
        var inTime = !form.isValid() || comments.change(visit.person(), comment, form.meant());
        form.form().check("words", inTime, "comments.change.late");

        if (form.isValid()) {
            var changed = sheet.comment(visit);
            var page = sheet.around(visit, item, changed, Typing.nothing());
            visit.changed(templates.comments_comment(page, changed), CommentSheet.place(changed));
        } else {
            var page = sheet.around(visit, item, comment, Typing.change(comment, form));
            visit.refused(templates.commentsIndex(page), templates.comments_comment(page, comment));
        }
    }

    void confirm(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.commentsRemoval(visit, sheet.mine(visit)));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var comment = sheet.mine(visit);

        comments.withdraw(visit.person(), comment);

        visit.done("/feed/" + comment.itemId() + "/comments", "flash.comments.withdrawn");
    }
}
