package relais.feed;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** A reading is a resource of its own: to have read an item creates it. */
final class ReadingsController {

    private final Feed feed;
    private final Templates templates;

    ReadingsController(Feed feed, Templates templates) {
        this.feed = feed;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var item = ItemsController.page(feed, visit).item();

        feed.read(visit.person(), item);

        var after = ItemsController.page(feed, visit).item();
        visit.changed(templates.feedItems_reading(visit, after, false), item.path());
    }
}
