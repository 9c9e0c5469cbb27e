package relais.feed;

import io.javalin.http.Context;

import relais.people.Role;
import relais.templates.Templates;
import relais.web.Visit;

final class StudioController {

    private final Feed feed;
    private final Templates templates;

    StudioController(Feed feed, Templates templates) {
        this.feed = feed;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var failing =
                feed.pressWatch().all(visit.language()).stream()
                        .filter(source -> source.state() == FeedSource.State.FAILING)
                        .count();
        visit.show(
                templates.feedStudioIndex(
                        new StudioPage(
                                visit,
                                feed.mix(),
                                failing,
                                feed.publishing().stopped(),
                                visit.person().isEverywhere(Role.EDITOR))));
    }
}
