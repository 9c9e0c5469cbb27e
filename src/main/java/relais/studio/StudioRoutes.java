package relais.studio;

import static relais.people.Role.ANYONE;
import static relais.people.Role.EDITOR;

import relais.people.PeopleStore;
import relais.syndication.FeedSecrets;
import relais.templates.Templates;
import relais.web.Routes;

import java.net.URI;

/** Where editors write and plan. */
public final class StudioRoutes {

    private final PiecesController pieces;
    private final PublicationsController publications;
    private final PicturesController pictures;
    private final PlacesController places;
    private final EditionsController editions;
    private final CalendarController calendar;
    private final CalendarFeedController calendarFeed;
    private final MixController mix;
    private final StopsController stops;

    public StudioRoutes(
            Studio studio, FeedSecrets secrets, PeopleStore people, URI home, Templates templates) {
        pieces = new PiecesController(studio, people, templates);
        publications = new PublicationsController(studio, people);
        pictures = new PicturesController(studio, people, templates);
        places = new PlacesController(studio, people);
        editions = new EditionsController(studio, people, templates);
        calendar = new CalendarController(studio, templates);
        calendarFeed = new CalendarFeedController(studio, secrets, home, templates);
        mix = new MixController(studio, people, templates);
        stops = new StopsController(studio);
    }

    public void register(Routes routes) {
        routes.get("/studio/items", pieces::index, EDITOR);
        routes.get("/studio/items/new", pieces::blank, EDITOR);
        routes.post("/studio/items", pieces::create, EDITOR);
        routes.get("/studio/items/{piece}", pieces::show, EDITOR);
        routes.post("/studio/items/{piece}", pieces::update, EDITOR);
        routes.post("/studio/items/{piece}/publication", publications::create, EDITOR);
        routes.post("/studio/items/{piece}/moment", publications::update, EDITOR);
        routes.post("/studio/items/{piece}/draft/removal", publications::remove, EDITOR);
        routes.get("/studio/items/{piece}/pictures", pictures::index, EDITOR);
        routes.post("/studio/items/{piece}/pictures", pictures::create, EDITOR);
        routes.post("/studio/items/{piece}/pictures/{medium}/removal", pictures::remove, EDITOR);
        routes.post("/studio/items/{piece}/pin", places::pin, EDITOR);
        routes.post("/studio/items/{piece}/pin/removal", places::unpin, EDITOR);
        routes.post("/studio/items/{piece}/archiving", places::archive, EDITOR);
        routes.post("/studio/items/{piece}/archiving/removal", places::restore, EDITOR);
        routes.get("/studio/items/{piece}/editions/{edition}", editions::show, EDITOR);
        routes.get("/studio/calendar", calendar::index, EDITOR);
        routes.get("/studio/calendar/feed", calendarFeed::show, EDITOR);
        routes.post("/studio/calendar/feed", calendarFeed::create, EDITOR);
        routes.post("/studio/calendar/feed/removal", calendarFeed::remove, EDITOR);
        routes.get("/feeds/{secret}.ics", calendarFeed::read, ANYONE);
        routes.get("/studio/mix", mix::show, EDITOR);
        routes.post("/studio/mix", mix::update, EDITOR);
        routes.post("/studio/stop", stops::create, EDITOR);
        routes.post("/studio/stop/removal", stops::remove, EDITOR);
    }
}
