package relais.timeline;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/**
 * Somebody's own posts: shown, kept to themselves, and what they look for while they declare one.
 */
final class OwnPostsController {

    private final Timeline timeline;
    private final Cards cards;
    private final Writing writing;
    private final Templates templates;

    OwnPostsController(Timeline timeline, Cards cards, Writing writing, Templates templates) {
        this.timeline = timeline;
        this.cards = cards;
        this.writing = writing;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.timelineMine(
                        new MyPostsPage(
                                visit,
                                cards.of(visit, timeline.of(visit.person())),
                                cards.of(visit, timeline.helpedBy(visit.person())),
                                timeline.voices().of(visit.person()))));
    }

    /** The form again with who and what was looked for; nothing is kept. */
    void find(Context ctx) {
        var visit = Visit.of(ctx);
        var post = Optional.of(visit.form().value("post"));
        var changed =
                post.filter(it -> it.matches("\\d{1,18}"))
                        .flatMap(it -> timeline.mine(visit.person(), Long.parseLong(it)));
        visit.show(
                templates.timelineEdit(writing.page(visit, new PostForm(visit.form()), changed)));
    }

    void show(Context ctx) {
        set(ctx, true);
    }

    void hide(Context ctx) {
        set(ctx, false);
    }

    private void set(Context ctx, boolean shown) {
        var visit = Visit.of(ctx);
        var post = PostsController.mine(timeline, visit);
        timeline.setShown(visit.person(), post.id(), shown);
        visit.done(post.url(), shown ? "flash.post.shown" : "flash.post.hidden");
    }
}
