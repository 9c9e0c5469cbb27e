package relais.comments;

import io.javalin.http.Context;

import relais.feed.ContentItem;
import relais.mentions.Mentions;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** Reading what others wrote below an item, and writing something oneself. */
final class CommentsController {

    private final Comments comments;
    private final CommentSheet sheet;
    private final Mentions mentions;
    private final Templates templates;

    CommentsController(
            Comments comments, CommentSheet sheet, Mentions mentions, Templates templates) {
        this.comments = comments;
        this.sheet = sheet;
        this.mentions = mentions;
        this.templates = templates;
    }

    /** From the first one on, or where the address leads. */
    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var item = sheet.item(visit, visit.pathId("item"));
        var page =
                reply(visit, item)
                        .or(() -> change(visit, item))
                        .or(() -> around(visit, item))
                        .orElseGet(() -> sheet.stretch(visit, item));
        ctx.header("Vary", "HX-Request");
        if (visit.isHtmx()) {
            visit.part(templates.comments_talk(page));
        } else {
            visit.show(templates.commentsIndex(page));
        }
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var item = sheet.item(visit, visit.pathId("item"));
        var form = CommentForm.submitted(visit.form(), mentions);
        var to = number(visit.form().value("to")).map(it -> sheet.below(item, it));

        if (form.isValid()) {
            var written =
                    comments.write(
                            visit.person(),
                            item.id(),
                            to,
                            form.meant(),
                            visit.language(),
                            form.key());
            var comment = sheet.below(item, written);
            visit.changed(
                    templates.comments_talk(sheet.written(visit, item, comment)),
                    CommentSheet.place(comment));
        } else {
            sheet.refuse(
                    visit,
                    to.map(it -> sheet.around(visit, item, it, Typing.reply(it, form)))
                            .orElseGet(() -> sheet.top(visit, item, Typing.anew(form))));
        }
    }

    private Optional<CommentsPage> reply(Visit visit, ContentItem item) {
        return asked(visit, "reply", item)
                .map(it -> sheet.around(visit, item, it, Typing.reply(it, begun(visit, it))));
    }

    /** Whoever answers a reply names whom they answer. */
    private static CommentForm begun(Visit visit, Comment to) {
        return to.isReply() && to.author() != null && !to.isFrom(visit.person())
                ? CommentForm.filled("@" + to.author().handle() + " ")
                : CommentForm.blank();
    }

    private Optional<CommentsPage> change(Visit visit, ContentItem item) {
        return asked(visit, "change", item)
                .filter(it -> it.isChangeableBy(visit.person(), visit.now()))
                .map(
                        it ->
                                sheet.around(
                                        visit,
                                        item,
                                        it,
                                        Typing.change(it, CommentForm.filled(it.words()))));
    }

    private Optional<CommentsPage> around(Visit visit, ContentItem item) {
        return asked(visit, "at", item).map(it -> sheet.around(visit, item, it, Typing.nothing()));
    }

    private Optional<Comment> asked(Visit visit, String name, ContentItem item) {
        return visit.query(name)
                .flatMap(CommentsController::number)
                .map(it -> sheet.below(item, it));
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
