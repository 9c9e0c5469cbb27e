package relais.feed;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** What readers say of a piece with one click, and take back. */
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

        feed.react(
                visit.person(),
                item,
                ReactionKind.of(visit.form().value("kind")).orElse(ReactionKind.USEFUL));

        answer(visit);
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var item = ItemsController.page(feed, visit).item();

        feed.reactNoMore(visit.person(), item);

        answer(visit);
    }

    private void answer(Visit visit) {
        var article = ItemsController.page(feed, visit).article();
        visit.changed(templates.feedItems_reaction(visit, article), article.item().path());
    }
}
