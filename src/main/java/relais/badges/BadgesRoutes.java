package relais.badges;

import static relais.people.Role.ANYONE;
import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.HR;
import static relais.people.Role.LEAD;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.training.Training;
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
    private final NominationsController nominations;
    private final ListsController lists;
    private final CatalogueController catalogue;
    private final RetirementsController retirements;
    private final PicturesController pictures;
    private final LevelRulesController rules;
    private final CountsController counts;
    private final IssuersController issuers;

    public BadgesRoutes(
            Badges badges,
            Nominations nominations,
            Pictures pictures,
            PeopleStore people,
            Training training,
            Templates templates) {
        this.badges = new BadgesController(badges, training, templates);
        this.awards =
                new AwardsController(badges, nominations, pictures, people, training, templates);
        this.hidings = new HidingsController(badges.awards());
        this.publications = new PublicationsController(badges.awards());
        this.refusals = new RefusalsController(badges.awards());
        this.revocations = new RevocationsController(badges.awards(), templates);
        this.renewals = new RenewalsController(badges.awards());
        this.nominations = new NominationsController(badges, nominations, people, templates);
        this.lists = new ListsController(badges, templates);
        this.catalogue = new CatalogueController(badges, training, templates);
        this.pictures = new PicturesController(badges, pictures, templates);
        this.retirements = new RetirementsController(badges);
        this.rules = new LevelRulesController(badges, training, templates);
        this.issuers = new IssuersController(badges.issuers(), templates);
        this.counts = new CountsController(badges.ruleDesk(), rules, templates);
    }

    public void register(Routes routes) {
        routes.get("/badges", badges::index, EMPLOYEE);
        routes.get("/badges/{badge}", badges::show, EMPLOYEE);

        routes.get("/badges/{badge}/picture/{hash}", pictures::show, ANYONE);

        routes.get("/nominations", nominations::index, EMPLOYEE);
        routes.post("/nominations", nominations::create, EMPLOYEE);
        routes.get("/nominations/new", nominations::blank, EMPLOYEE);
        routes.post("/nominations/{nomination}/removal", nominations::remove, EMPLOYEE);

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

        routes.get("/hr/badges", catalogue::index, HR, LEAD);
        routes.post("/hr/badges", catalogue::create, HR);
        routes.get("/hr/badges/new", catalogue::blank, HR);
        routes.get("/hr/badges/{badge}", catalogue::show, HR, LEAD);
        routes.post("/hr/badges/{badge}", catalogue::update, HR);
        routes.get("/hr/badges/{badge}/edit", catalogue::edit, HR);
        routes.get("/hr/badges/{badge}/picture", pictures::edit, HR);
        routes.post("/hr/badges/{badge}/picture", pictures::update, HR);
        routes.post("/hr/badges/{badge}/picture/removal", pictures::remove, HR);
        routes.post("/hr/badges/{badge}/retirement", retirements::create, HR);
        routes.post("/hr/badges/{badge}/retirement/removal", retirements::remove, HR);
        routes.get("/hr/badges/{automatic}/rules/{level}", rules::edit, HR);
        routes.post("/hr/badges/{automatic}/rules/{level}", rules::update, HR);
        routes.post("/hr/badges/{automatic}/rules/{level}/count", counts::create, HR);

        routes.get("/hr/issuer", issuers::show, HR, LEAD);
        routes.post("/hr/issuer", issuers::update, HR);
        routes.get("/hr/issuer/edit", issuers::edit, HR);
    }
}
