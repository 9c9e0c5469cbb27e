package relais.feed;

import static relais.people.Role.EDITOR;
import static relais.people.Role.EMPLOYEE;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Routes;

/** Reading for everyone, press watch for editors. */
public final class FeedRoutes {

    private final ItemsController items;
    private final ReadingsController readings;
    private final ReactionsController reactions;
    private final BookmarksController bookmarks;
    private final HidingsController hidings;
    private final FeedVisitsController visits;
    private final StudioController studio;
    private final SourcesController sources;
    private final FetchesController fetches;
    private final PausesController pauses;

    public FeedRoutes(Feed feed, PeopleStore people, Templates templates) {
        items = new ItemsController(feed, people, templates);
        bookmarks = new BookmarksController(feed, templates);
        hidings = new HidingsController(feed, templates);
        visits = new FeedVisitsController(feed);
        readings = new ReadingsController(feed, templates);
        reactions = new ReactionsController(feed, templates);
        studio = new StudioController(feed, templates);
        sources = new SourcesController(feed, templates);
        fetches = new FetchesController(feed, templates);
        pauses = new PausesController(feed, templates);
    }

    public void register(Routes routes) {
        routes.get("/feed", items::index, EMPLOYEE);
        routes.get("/feed/bookmarks", bookmarks::index, EMPLOYEE);
        routes.post("/feed/visit", visits::create, EMPLOYEE);
        routes.get("/feed/{item}", items::show, EMPLOYEE);
        routes.post("/feed/{item}/bookmark", bookmarks::create, EMPLOYEE);
        routes.post("/feed/{item}/bookmark/removal", bookmarks::remove, EMPLOYEE);
        routes.post("/feed/{item}/hiding", hidings::create, EMPLOYEE);
        routes.post("/feed/{item}/hiding/removal", hidings::remove, EMPLOYEE);
        routes.post("/feed/{item}/reading", readings::create, EMPLOYEE);
        routes.post("/feed/{item}/reaction", reactions::create, EMPLOYEE);
        routes.post("/feed/{item}/reaction/removal", reactions::remove, EMPLOYEE);

        routes.get("/studio", studio::index, EDITOR);
        routes.get("/studio/sources", sources::index, EDITOR);
        routes.get("/studio/sources/new", sources::blank, EDITOR);
        routes.post("/studio/sources", sources::create, EDITOR);
        routes.get("/studio/sources/{source}/removal", sources::confirm, EDITOR);
        routes.post("/studio/sources/{source}/removal", sources::remove, EDITOR);
        routes.post("/studio/sources/{source}/fetch", fetches::create, EDITOR);
        routes.post("/studio/sources/{source}/pause", pauses::create, EDITOR);
        routes.post("/studio/sources/{source}/pause/removal", pauses::remove, EDITOR);
    }
}
