package relais.comments;

import io.javalin.http.NotFoundResponse;

import relais.comments.CommentsPage.Part;
import relais.feed.ContentItem;
import relais.feed.Feed;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** Finds items and comments through who asks for them, and makes the page of a talk. */
final class CommentSheet {

    private final Comments comments;
    private final Feed feed;
    private final Templates templates;

    CommentSheet(Comments comments, Feed feed, Templates templates) {
        this.comments = comments;
        this.feed = feed;
        this.templates = templates;
    }

    /** What the visitor may not read is not there. */
    ContentItem item(Visit visit, long itemId) {
        return feed.article(visit.person(), visit.language(), itemId)
                .orElseThrow(NotFoundResponse::new)
                .item();
    }

    /** The one with this number, where it stands below that item. */
    Comment below(ContentItem item, long commentId) {
        return comments.anyComment(commentId)
                .filter(it -> it.itemId() == item.id())
                .orElseThrow(NotFoundResponse::new);
    }

    Comment comment(Visit visit) {
        return comments.comment(visit.person(), visit.pathId("comment"))
                .orElseThrow(NotFoundResponse::new);
    }

    /** What the visitor wrote, and has not withdrawn. */
    Comment mine(Visit visit) {
        return Optional.of(comment(visit))
                .filter(it -> it.isFrom(visit.person()) && it.withdrawnAt().isEmpty())
                .orElseThrow(NotFoundResponse::new);
    }

    /** From where the address says: the first one, or where another page ended. */
    CommentsPage stretch(Visit visit, ContentItem item) {
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

    CommentsPage top(Visit visit, ContentItem item, Typing typing) {
        var talk = comments.from(item.id(), Place.TOP);
        return new CommentsPage(visit, item, talk, typing, 0, Part.WHOLE);
    }

    CommentsPage around(Visit visit, ContentItem item, Comment comment, Typing typing) {
        var talk = comments.around(comment);
        return new CommentsPage(visit, item, talk, typing, 0, Part.WHOLE);
    }

    /** The same, right after it was written. */
    CommentsPage written(Visit visit, ContentItem item, Comment comment) {
        var talk = comments.around(comment);
        return new CommentsPage(visit, item, talk, Typing.nothing(), comment.id(), Part.WHOLE);
    }

    void refuse(Visit visit, CommentsPage page) {
        visit.refused(templates.commentsIndex(page), templates.comments_talk(page));
    }

    /** Where a comment stands. */
    static String place(Comment comment) {
        return "/feed/%d/comments?at=%d#comment_%d"
                .formatted(comment.itemId(), comment.id(), comment.id());
    }
}
