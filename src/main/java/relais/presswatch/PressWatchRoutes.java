package relais.presswatch;

import static relais.people.Role.EDITOR;

import relais.feed.Feed;
import relais.templates.Templates;
import relais.web.Routes;

/** The desk of press watch. */
public final class PressWatchRoutes {

    private final SourcesController sources;
    private final DiscoveriesController discoveries;
    private final FetchesController fetches;
    private final PausesController pauses;
    private final TrustsController trusts;
    private final StoriesController stories;
    private final PicksController picks;
    private final AsidesController asides;

    public PressWatchRoutes(PressWatch pressWatch, Feed feed, Templates templates) {
        sources = new SourcesController(pressWatch, feed, templates);
        discoveries = new DiscoveriesController(pressWatch, feed, templates);
        fetches = new FetchesController(pressWatch, templates);
        pauses = new PausesController(pressWatch, templates);
        trusts = new TrustsController(pressWatch, templates);
        stories = new StoriesController(pressWatch, feed, templates);
        picks = new PicksController(pressWatch.desk(), feed, stories);
        asides = new AsidesController(pressWatch.desk(), stories);
    }

    public void register(Routes routes) {
        routes.get("/studio/sources", sources::index, EDITOR);
        routes.get("/studio/sources/new", discoveries::blank, EDITOR);
        routes.post("/studio/sources/discovery", discoveries::create, EDITOR);
        routes.post("/studio/sources", sources::create, EDITOR);
        routes.get("/studio/sources/{source}", sources::show, EDITOR);
        routes.get("/studio/sources/{source}/removal", sources::confirm, EDITOR);
        routes.post("/studio/sources/{source}/removal", sources::remove, EDITOR);
        routes.post("/studio/sources/{source}/fetch", fetches::create, EDITOR);
        routes.post("/studio/sources/{source}/pause", pauses::create, EDITOR);
        routes.post("/studio/sources/{source}/pause/removal", pauses::remove, EDITOR);
        routes.post("/studio/sources/{source}/trust", trusts::create, EDITOR);
        routes.post("/studio/sources/{source}/trust/removal", trusts::remove, EDITOR);

        routes.get("/studio/press", stories::index, EDITOR);
        routes.post("/studio/press/{story}/pick", picks::create, EDITOR);
        routes.post("/studio/press/{story}/pick/removal", picks::remove, EDITOR);
        routes.post("/studio/press/{story}/aside", asides::create, EDITOR);
        routes.post("/studio/press/{story}/aside/removal", asides::remove, EDITOR);
    }
}
