package relais.badges;

import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.HR;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Routes;

/** The catalogue, award pages, and HR's desk. */
public final class BadgesRoutes {

    private final BadgesController badges;
    private final AwardsController awards;

    public BadgesRoutes(Badges badges, PeopleStore people, Templates templates) {
        this.badges = new BadgesController(badges, templates);
        this.awards = new AwardsController(badges, people, templates);
    }

    public void register(Routes routes) {
        routes.get("/badges", badges::index, EMPLOYEE);
        routes.get("/badges/{badge}", badges::show, EMPLOYEE);
        routes.get("/awards/{award}", awards::show, EMPLOYEE);
        routes.get("/hr", awards::index, HR);
        routes.get("/hr/awards/new/{person}", awards::blank, HR);
        routes.post("/hr/awards/{person}", awards::create, HR);
    }
}
