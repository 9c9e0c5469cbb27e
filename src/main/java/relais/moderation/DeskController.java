package relais.moderation;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.comments.Comments;
import relais.feed.Feed;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;

/** What was reported, for editors and leads, as far as their role reaches. */
final class DeskController {

    private final Moderation moderation;
    private final Comments comments;
    private final Feed feed;
    private final KindWords words;
    private final Templates templates;

    DeskController(
            Moderation moderation,
            Comments comments,
            Feed feed,
            KindWords words,
            Templates templates) {
        this.moderation = moderation;
        this.comments = comments;
        this.feed = feed;
        this.words = words;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var me = visit.person();
        visit.show(
                templates.moderationDesk(
                        new ReportedPage(visit, moderation.open(me), moderation.closedLately(me))));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.moderationConcern(page(visit, concern(visit))));
    }

    /** The first message begins with kind words that fit the reason; the next ones with nothing. */
    ConcernPage page(Visit visit, Concern concern) {
        var comment = comments.anyComment(concern.commentId()).orElseThrow(NotFoundResponse::new);
        var reports = moderation.reportsOf(concern);
        var letters = moderation.lettersOf(concern);
        var reason = reason(visit, reports);
        var article = feed.article(visit.person(), visit.language(), comment.itemId());
        return new ConcernPage(
                visit,
                concern,
                comment,
                comments.anyComment(comment.threadId()).filter(_ -> comment.isReply()),
                article.map(it -> it.item().title()),
                reports,
                letters,
                reason,
                LetterForm.begun(letters.isEmpty() ? words.about(visit, concern, reason) : ""),
                RemovalForm.blank());
    }

    /** What is chosen, else what was reported first. */
    private static Reason reason(Visit visit, List<Report> reports) {
        return visit.query("reason")
                .flatMap(Reason::of)
                .or(() -> reports.stream().map(Report::reason).findFirst())
                .orElse(Reason.OTHER);
    }

    /** Beyond the reach of the visitor's role it is not there. */
    Concern concern(Visit visit) {
        return moderation
                .concern(visit.person(), visit.pathId("report"))
                .orElseThrow(NotFoundResponse::new);
    }
}
