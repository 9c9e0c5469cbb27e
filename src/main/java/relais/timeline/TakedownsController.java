package relais.timeline;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.RemovalForm;
import relais.web.Visit;

/** What editors and leads take out of sight, and put back. */
final class TakedownsController {

    private final Timeline timeline;
    private final Cards cards;
    private final Templates templates;

    TakedownsController(Timeline timeline, Cards cards, Templates templates) {
        this.timeline = timeline;
        this.cards = cards;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var post = post(visit);
        var form = RemovalForm.submitted(visit.form());

        if (form.form().isValid()) {
            boolean done = timeline.takedowns().takeDown(visit.person(), post, form.reason());
            visit.done(post.url(), done ? "flash.post.taken-down" : "flash.post.taken-down-before");
        } else {
            visit.refused(
                    templates.timelineShow(
                            PostsController.page(timeline, cards, visit, post, form.form())));
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var post = post(visit);
        boolean done = timeline.takedowns().putBack(post);
        visit.done(
                done ? post.url() : "/timeline",
                done ? "flash.post.put-back" : "flash.post.claimed");
    }

    private Post post(Visit visit) {
        var post = PostsController.post(timeline, visit);
        if (!timeline.takedowns().mayDecide(visit.person(), post)) {
            throw new NotFoundResponse();
        }
        return post;
    }
}
