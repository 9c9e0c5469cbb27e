package relais.feed;

import static relais.people.Role.EDITOR;
import static relais.people.Role.EMPLOYEE;

import relais.outside.LinkPreviews;
import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Routes;

import java.util.function.LongSupplier;

/** Reading for everyone, the studio for editors. */
public final class FeedRoutes {

    private final ItemsController items;
    private final ReadingsController readings;
    private final ReactionsController reactions;
    private final BookmarksController bookmarks;
    private final HidingsController hidings;
    private final FeedVisitsController visits;
    private final StudioController studio;

    public FeedRoutes(
            Feed feed,
            LongSupplier failingSources,
            LinkPreviews previews,
            PeopleStore people,
            Beside beside,
            Templates templates) {
        items = new ItemsController(feed, previews, people, beside, templates);
        bookmarks = new BookmarksController(feed, templates);
        hidings = new HidingsController(feed, templates);
        visits = new FeedVisitsController(feed);
        readings = new ReadingsController(feed, templates);
        reactions = new ReactionsController(feed, templates);
        studio = new StudioController(feed, failingSources, templates);
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
    }
}
