package relais.feed;

import io.javalin.http.Context;

import relais.people.Role;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.function.LongSupplier;

final class StudioController {

    private final Feed feed;
    private final LongSupplier failingSources;
    private final Templates templates;

    StudioController(Feed feed, LongSupplier failingSources, Templates templates) {
        this.feed = feed;
        this.failingSources = failingSources;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.feedStudioIndex(
                        new StudioPage(
                                visit,
                                feed.mix(),
                                failingSources.getAsLong(),
                                feed.publishing().stopped(),
                                visit.person().isEverywhere(Role.EDITOR))));
    }
}
