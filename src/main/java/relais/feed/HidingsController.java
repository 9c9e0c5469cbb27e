package relais.feed;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** What readers do not want to see in their feed. */
final class HidingsController {

    private final Feed feed;
    private final Templates templates;

    HidingsController(Feed feed, Templates templates) {
        this.feed = feed;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        feed.hide(visit.person(), ItemsController.page(feed, visit).item());
        answer(visit);
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        feed.showAgain(visit.person(), ItemsController.page(feed, visit).item());
        answer(visit);
    }

    private void answer(Visit visit) {
        var article = ItemsController.page(feed, visit).article();
        visit.changed(templates.feedItems_hiding(visit, article), article.item().path());
    }
}
