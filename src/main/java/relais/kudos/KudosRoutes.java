package relais.kudos;

import static relais.people.Role.EMPLOYEE;

import relais.badges.Badges;
import relais.feed.Feed;
import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Routes;

/** Saying thanks, and the wall. */
public final class KudosRoutes {

    private final WallController wall;
    private final ThanksController thanks;
    private final ShowingsController showings;

    public KudosRoutes(
            Kudos kudos, Feed feed, Badges badges, PeopleStore people, Templates templates) {
        this.wall = new WallController(kudos, people, templates);
        this.thanks = new ThanksController(kudos, new Works(feed, badges), people, templates);
        this.showings = new ShowingsController(kudos, templates);
    }

    public void register(Routes routes) {
        routes.get("/kudos", wall::index, EMPLOYEE);
        routes.get("/kudos/mine", thanks::index, EMPLOYEE);
        routes.get("/kudos/to/{person}", thanks::blank, EMPLOYEE);
        routes.post("/kudos/to/{person}", thanks::create, EMPLOYEE);
        routes.get("/kudos/of/{person}", wall::show, EMPLOYEE);
        routes.get("/kudos/{kudos}", thanks::show, EMPLOYEE);
        routes.post("/kudos/{kudos}/removal", thanks::remove, EMPLOYEE);
        routes.post("/kudos/{kudos}/wall", showings::create, EMPLOYEE);
        routes.post("/kudos/{kudos}/wall/removal", showings::remove, EMPLOYEE);
    }
}
