package relais.referrals;

import static relais.people.Role.ANYONE;
import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.HR;

import relais.links.Links;
import relais.people.PeopleStore;
import relais.settings.Settings;
import relais.templates.Templates;
import relais.web.Routes;

/** Job offers that HR keeps, colleagues who refer people for them, and those people themselves. */
public final class ReferralsRoutes {

    private final JobOffersController offers;
    private final EndingsController endings;
    private final DeskController desk;
    private final ReferralsController referrals;
    private final ReferralLinksController links;
    private final MyReferralsController mine;
    private final ConsentsController consents;

    public ReferralsRoutes(
            Referrals referrals,
            Links links,
            PeopleStore people,
            Settings settings,
            Templates templates) {
        var offers = referrals.offers();
        this.offers = new JobOffersController(offers, people, templates);
        this.endings = new EndingsController(offers);
        this.desk = new DeskController(offers, referrals.desk(), people, templates);
        this.referrals =
                new ReferralsController(offers, referrals.referring(), settings, templates);
        this.links = new ReferralLinksController(offers, links);
        this.mine = new MyReferralsController(offers, referrals.referring(), templates);
        this.consents = new ConsentsController(referrals, people, settings, templates);
    }

    public void register(Routes routes) {
        routes.get("/hr/jobs", offers::index, HR);
        routes.post("/hr/jobs", offers::create, HR);
        routes.get("/hr/jobs/new", offers::blank, HR);
        routes.get("/hr/jobs/{job}", offers::show, HR);
        routes.post("/hr/jobs/{job}", offers::update, HR);
        routes.post("/hr/jobs/{job}/ending", endings::create, HR);
        routes.post("/hr/jobs/{job}/ending/removal", endings::remove, HR);
        routes.get("/hr/referrals", desk::index, HR);
        routes.get("/hr/referrals/{referral}", desk::show, HR);
        routes.post("/hr/referrals/{referral}", desk::update, HR);

        routes.get("/feed/{job}/referral", referrals::blank, EMPLOYEE);
        routes.post("/feed/{job}/referral", referrals::create, EMPLOYEE);
        routes.post("/feed/{job}/referral/link", links::create, EMPLOYEE);
        routes.get("/me/referrals", mine::index, EMPLOYEE);
        routes.post("/me/referrals/{referral}/removal", mine::remove, EMPLOYEE);

        routes.get("/referrals/{candidate}", consents::show, ANYONE);
        routes.post("/referrals/{candidate}", consents::create, ANYONE);
        routes.post("/referrals/{candidate}/removal", consents::remove, ANYONE);
    }
}
