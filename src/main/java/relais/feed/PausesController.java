package relais.feed;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** A source that is paused is not read until somebody says so. */
final class PausesController {

    private final Feed feed;
    private final Templates templates;

    PausesController(Feed feed, Templates templates) {
        this.feed = feed;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = SourcesController.allowed(ctx);

        feed.pressWatch().pause(SourcesController.source(feed, visit));

        answer(visit);
    }

    void remove(Context ctx) {
        var visit = SourcesController.allowed(ctx);

        feed.pressWatch().resume(SourcesController.source(feed, visit));

        answer(visit);
    }

    private void answer(Visit visit) {
        var after = new SourcePage(visit, SourcesController.source(feed, visit));
        visit.changed(templates.feedSources_source(after), "/studio/sources");
    }
}
