package relais.feed;

import io.javalin.http.Context;

import relais.templates.Templates;

/** "Read it now." */
final class FetchesController {

    private final Feed feed;
    private final Templates templates;

    FetchesController(Feed feed, Templates templates) {
        this.feed = feed;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = SourcesController.allowed(ctx);

        feed.pressWatch().fetch(SourcesController.source(feed, visit));

        var after = new SourcePage(visit, SourcesController.source(feed, visit));
        visit.changed(templates.feedSources_source(after), "/studio/sources");
    }
}
