package relais.presswatch;

import io.javalin.http.Context;

import relais.feed.Feed;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** The feeds of a site, found from the address of any of its pages. */
final class DiscoveriesController {

    private final PressWatch pressWatch;
    private final Feed feed;
    private final Templates templates;

    DiscoveriesController(PressWatch pressWatch, Feed feed, Templates templates) {
        this.pressWatch = pressWatch;
        this.feed = feed;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = SourcesController.allowed(ctx);
        visit.show(templates.presswatchSourcesSearch(SearchPage.blank(visit)));
    }

    void create(Context ctx) {
        var visit = SourcesController.allowed(ctx);
        var form = SearchForm.submitted(visit.form());
        var search =
                form.form().isValid() ? pressWatch.search(form.address()) : new Search.Nothing();

        switch (search) {
            case Search.Found(var offers) -> offer(visit, offers);
            case Search.Nothing() -> refuse(visit, form.nothing(), Optional.empty());
            case Search.Failed failed -> refuse(visit, form.failed(), Optional.of(failed));
        }
    }

    private void offer(Visit visit, List<Offer> offers) {
        var form = SourceForm.offered(offers, visit.language());
        var page = new NewSourcePage(visit, form, feed.topics(visit.language()));
        visit.show(templates.presswatchSourcesNew(page));
    }

    private void refuse(Visit visit, SearchForm form, Optional<Search.Failed> failed) {
        visit.refused(templates.presswatchSourcesSearch(new SearchPage(visit, form, failed)));
    }
}
