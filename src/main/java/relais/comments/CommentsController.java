package relais.comments;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.comments.CommentsPage.Part;
import relais.feed.ContentItem;
import relais.feed.Feed;
import relais.mentions.Mentions;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** Reading what others wrote below an item, and writing something oneself. */
final class CommentsController {

    private final Comments comments;
    private final Feed feed;
    private final Mentions mentions;
    private final Templates templates;

    CommentsController(Comments comments, Feed feed, Mentions mentions, Templates templates) {
        this.comments = comments;
        this.feed = feed;
        this.mentions = mentions;
        this.templates = templates;
    }

    /** From the first one on, or where the address leads. */
    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var item = item(visit, visit.pathId("item"));
        var page =
                reply(visit, item)
                        .or(() -> change(visit, item))
                        .or(() -> around(visit, item))
                        .orElseGet(() -> stretch(visit, item));
        if (visit.isHtmx()) {
            visit.part(templates.comments_talk(page));
        } else {
            ctx.header("Vary", "HX-Request");
            visit.show(templates.commentsIndex(page));
        }
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var item = item(visit, visit.pathId("item"));
        var form = CommentForm.submitted(visit.form(), mentions);
        var to = asked(visit.form().value("to")).map(it -> below(item, it));

        if (form.isValid()) {
            long id =
                    comments.write(
                            visit.person(),
                            item.id(),
                            to,
                            form.meant(),
                            visit.language(),
                            form.key());
            written(visit, item, id);
        } else {
            refuse(
                    visit,
                    to.map(it -> at(visit, item, it, Typing.reply(it, form)))
                            .orElseGet(() -> refused(visit, item, form)));
        }
    }

    /** To where it stands. */
    void show(Context ctx) {
        var visit = Visit.of(ctx);
        ctx.redirect(place(comment(visit)), HttpStatus.SEE_OTHER);
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var comment = mine(visit);
        var form = CommentForm.submitted(visit.form(), mentions);

        if (form.isValid()) {
            form.form()
                    .check(
                            "words",
                            comments.change(visit.person(), comment, form.meant()),
                            "comments.change.late");
        }
        if (form.isValid()) {
            var item = item(visit, comment.itemId());
            var page = at(visit, item, comment(visit), Typing.nothing());
            visit.changed(templates.comments_comment(page, comment(visit)), place(comment));
        } else {
            var item = item(visit, comment.itemId());
            refuse(visit, at(visit, item, comment, Typing.change(comment, form)));
        }
    }

    void confirm(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.commentsRemoval(visit, mine(visit)));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var comment = mine(visit);

        comments.withdraw(visit.person(), comment);

        visit.done("/feed/" + comment.itemId() + "/comments", "flash.comments.withdrawn");
    }

    private void written(Visit visit, ContentItem item, long id) {
        var comment = comments.comment(visit.person(), id).orElseThrow(NotFoundResponse::new);
        var page =
                new CommentsPage(
                        visit, item, comments.around(comment), Typing.nothing(), id, Part.WHOLE);
        visit.changed(templates.comments_talk(page), place(comment));
    }

    private void refuse(Visit visit, CommentsPage page) {
        visit.refused(templates.commentsIndex(page), templates.comments_talk(page));
    }

    private Optional<CommentsPage> reply(Visit visit, ContentItem item) {
        return asked(visit.query("reply").orElse(""))
                .map(it -> below(item, it))
                .map(it -> at(visit, item, it, Typing.reply(it, begun(visit, it))));
    }

    /** Whoever answers a reply names whom they answer. */
    private static CommentForm begun(Visit visit, Comment to) {
        return to.isReply() && to.author() != null && !to.isFrom(visit.person())
                ? CommentForm.filled("@" + to.author().handle() + " ")
                : CommentForm.blank();
    }

    private Optional<CommentsPage> change(Visit visit, ContentItem item) {
        return asked(visit.query("change").orElse(""))
                .map(it -> below(item, it))
                .filter(it -> it.isChangeableBy(visit.person(), visit.now()))
                .map(it -> at(visit, item, it, Typing.change(it, CommentForm.filled(it.words()))));
    }

    private Optional<CommentsPage> around(Visit visit, ContentItem item) {
        return asked(visit.query("at").orElse(""))
                .map(it -> below(item, it))
                .map(it -> at(visit, item, it, Typing.nothing()));
    }

    private CommentsPage stretch(Visit visit, ContentItem item) {
        var before = visit.query("before").flatMap(Place::of);
        var from = visit.query("from").flatMap(Place::of);
        var talk =
                before.map(it -> comments.before(item.id(), it))
                        .orElseGet(() -> comments.from(item.id(), from.orElse(Place.TOP)));
        var part =
                !visit.isHtmx() || before.isEmpty() && from.isEmpty()
                        ? Part.WHOLE
                        : before.isPresent() ? Part.BEFORE : Part.AFTER;
        return new CommentsPage(visit, item, talk, Typing.nothing(), 0, part);
    }

    private CommentsPage refused(Visit visit, ContentItem item, CommentForm form) {
        var talk = comments.from(item.id(), Place.TOP);
        return new CommentsPage(visit, item, talk, Typing.anew(form), 0, Part.WHOLE);
    }

    private CommentsPage at(Visit visit, ContentItem item, Comment comment, Typing typing) {
        var talk = comments.around(comment);
        return new CommentsPage(visit, item, talk, typing, 0, Part.WHOLE);
    }

    private ContentItem item(Visit visit, long itemId) {
        return feed.article(visit.person(), visit.language(), itemId)
                .orElseThrow(NotFoundResponse::new)
                .item();
    }

    private Comment below(ContentItem item, long commentId) {
        return comments.anyComment(commentId)
                .filter(it -> it.itemId() == item.id())
                .orElseThrow(NotFoundResponse::new);
    }

    private Comment comment(Visit visit) {
        return comments.comment(visit.person(), visit.pathId("comment"))
                .orElseThrow(NotFoundResponse::new);
    }

    private Comment mine(Visit visit) {
        return Optional.of(comment(visit))
                .filter(it -> it.isFrom(visit.person()) && it.withdrawnAt().isEmpty())
                .orElseThrow(NotFoundResponse::new);
    }

    private static Optional<Long> asked(String number) {
        return number.matches("\\d{1,18}") ? Optional.of(Long.valueOf(number)) : Optional.empty();
    }

    private static String place(Comment comment) {
        return "/feed/%d/comments?at=%d#comment_%d"
                .formatted(comment.itemId(), comment.id(), comment.id());
    }
}
