package relais.feed;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** "Useful", and no longer so. */
final class ReactionsController {

    private final Feed feed;
    private final Templates templates;

    ReactionsController(Feed feed, Templates templates) {
        this.feed = feed;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var item = ItemsController.page(feed, visit).item();

        feed.findUseful(visit.person(), item);

        answer(visit);
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var item = ItemsController.page(feed, visit).item();

        feed.findUsefulNoMore(visit.person(), item);

        answer(visit);
    }

    private void answer(Visit visit) {
        var item = ItemsController.page(feed, visit).item();
        visit.changed(templates.feedItems_reaction(visit, item), item.path());
    }
}
