package relais.badges;

import static relais.people.Role.ANYONE;
import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.HR;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Routes;

/** The catalogue, award pages, and HR's desk. */
public final class BadgesRoutes {

    private final BadgesController badges;
    private final AwardsController awards;
    private final HidingsController hidings;
    private final PublicationsController publications;
    private final RefusalsController refusals;
    private final RevocationsController revocations;
    private final RenewalsController renewals;
    private final ListsController lists;

    public BadgesRoutes(Badges badges, PeopleStore people, Templates templates) {
        this.badges = new BadgesController(badges, templates);
        this.awards = new AwardsController(badges, people, templates);
        this.hidings = new HidingsController(badges.awards());
        this.publications = new PublicationsController(badges.awards());
        this.refusals = new RefusalsController(badges.awards());
        this.revocations = new RevocationsController(badges.awards(), templates);
        this.renewals = new RenewalsController(badges.awards());
        this.lists = new ListsController(badges, templates);
    }

    public void register(Routes routes) {
        routes.get("/badges", badges::index, EMPLOYEE);
        routes.get("/badges/{badge}", badges::show, EMPLOYEE);

        routes.get("/awards/{award}", awards::show, ANYONE);
        routes.post("/awards/{award}/hiding", hidings::create, EMPLOYEE);
        routes.post("/awards/{award}/hiding/removal", hidings::remove, EMPLOYEE);
        routes.post("/awards/{award}/publication", publications::create, EMPLOYEE);
        routes.post("/awards/{award}/publication/removal", publications::remove, EMPLOYEE);
        routes.post("/awards/{award}/refusal", refusals::create, EMPLOYEE);
        routes.post("/awards/{award}/refusal/removal", refusals::remove, EMPLOYEE);
        routes.get("/awards/{award}/revocation", revocations::blank, HR);
        routes.post("/awards/{award}/revocation", revocations::create, HR);
        routes.post("/awards/{award}/revocation/removal", revocations::remove, HR);
        routes.post("/awards/{award}/renewal", renewals::create, HR);

        routes.get("/hr", awards::index, HR);
        routes.get("/hr/awards/new/{person}", awards::blank, HR);
        routes.post("/hr/awards/{person}", awards::create, HR);
        routes.get("/hr/lists/new", lists::blank, HR);
        routes.post("/hr/lists", lists::create, HR);
        routes.get("/hr/lists/{list}", lists::show, HR);
        routes.post("/hr/lists/{list}", lists::update, HR);
    }
}
