package relais.timeline;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.web.Visit;

/** Whether a post names those who helped with it. */
final class HelpController {

    private final Timeline timeline;

    HelpController(Timeline timeline) {
        this.timeline = timeline;
    }

    void create(Context ctx) {
        answer(ctx, true);
    }

    void remove(Context ctx) {
        answer(ctx, false);
    }

    private void answer(Context ctx, boolean agreed) {
        var visit = Visit.of(ctx);
        var post = PostsController.post(timeline, visit);
        if (!timeline.answer(visit.person(), post.id(), agreed)) {
            throw new NotFoundResponse();
        }
        visit.done(post.url(), agreed ? "flash.post.named" : "flash.post.not-named");
    }
}
