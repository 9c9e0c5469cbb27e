package relais.feed;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** What readers keep to find it again. */
final class BookmarksController {

    private final Feed feed;
    private final Templates templates;

    BookmarksController(Feed feed, Templates templates) {
        this.feed = feed;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.feedItemsKept(visit, feed.kept(visit.person(), visit.language())));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        feed.keep(visit.person(), ItemsController.page(feed, visit).item());
        answer(visit);
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        feed.keepNoMore(visit.person(), ItemsController.page(feed, visit).item());
        answer(visit);
    }

    private void answer(Visit visit) {
        var article = ItemsController.page(feed, visit).article();
        visit.changed(templates.feedItems_bookmark(visit, article), article.item().path());
    }
}
