package relais.kudos;

import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.LEAD;

import relais.badges.Badges;
import relais.feed.Feed;
import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Routes;

/** Saying thanks, the wall, and the spotlight. */
public final class KudosRoutes {

    private final WallController wall;
    private final ThanksController thanks;
    private final ShowingsController showings;
    private final SpotlightsController spotlights;
    private final DeskController desk;

    public KudosRoutes(
            Kudos kudos,
            Spotlights spotlights,
            Feed feed,
            Badges badges,
            PeopleStore people,
            Templates templates) {
        var works = new Works(feed, badges);
        this.wall = new WallController(kudos, spotlights, people, templates);
        this.thanks = new ThanksController(kudos, works, people, templates);
        this.showings = new ShowingsController(kudos, templates);
        this.spotlights = new SpotlightsController(spotlights, templates);
        this.desk = new DeskController(spotlights, works, people, templates);
    }

    public void register(Routes routes) {
        routes.get("/kudos", wall::index, EMPLOYEE);
        routes.get("/kudos/mine", thanks::index, EMPLOYEE);
        routes.get("/kudos/to/{person}", thanks::blank, EMPLOYEE);
        routes.post("/kudos/to/{person}", thanks::create, EMPLOYEE);
        routes.get("/kudos/of/{person}", wall::show, EMPLOYEE);
        routes.get("/kudos/spotlights/{spotlight}", spotlights::show, EMPLOYEE);
        routes.post("/kudos/spotlights/{spotlight}/agreement", spotlights::create, EMPLOYEE);
        routes.post("/kudos/spotlights/{spotlight}/refusal", spotlights::remove, EMPLOYEE);
        routes.get("/lead/spotlights", desk::index, LEAD);
        routes.post("/lead/spotlights", desk::create, LEAD);
        routes.get("/lead/spotlights/new", desk::blank, LEAD);
        routes.post("/lead/spotlights/{spotlight}/removal", desk::remove, LEAD);
        routes.get("/kudos/{kudos}", thanks::show, EMPLOYEE);
        routes.post("/kudos/{kudos}/removal", thanks::remove, EMPLOYEE);
        routes.post("/kudos/{kudos}/wall", showings::create, EMPLOYEE);
        routes.post("/kudos/{kudos}/wall/removal", showings::remove, EMPLOYEE);
    }
}
