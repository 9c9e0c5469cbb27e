package relais.mentoring;

import static relais.people.Role.AMBASSADOR;
import static relais.people.Role.CHAMPION;
import static relais.people.Role.EMPLOYEE;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Routes;

/** Champions, requests to them and their answers, the tree. */
public final class MentoringRoutes {

    private final SponsorshipsController sponsorships;
    private final RequestsController requests;
    private final AnswersController answers;
    private final LookingController looking;
    private final OffersController offers;
    private final TreeController tree;
    private final PicturesController pictures;

    public MentoringRoutes(Mentoring mentoring, PeopleStore people, Templates templates) {
        this.sponsorships = new SponsorshipsController(mentoring, templates);
        this.requests = new RequestsController(mentoring, people, templates);
        this.answers = new AnswersController(mentoring, templates);
        this.looking = new LookingController(mentoring, templates);
        this.offers = new OffersController(mentoring, people, templates);
        this.tree = new TreeController(mentoring, templates);
        this.pictures = new PicturesController(mentoring, templates);
    }

    public void register(Routes routes) {
        routes.get("/mentoring", sponsorships::index, EMPLOYEE);
        routes.get("/mentoring/parting", sponsorships::edit, AMBASSADOR);
        routes.post("/mentoring/parting", sponsorships::remove, AMBASSADOR);
        routes.get("/mentoring/champions/{champion}/request", requests::blank, AMBASSADOR);
        routes.post("/mentoring/champions/{champion}/request", requests::create, AMBASSADOR);
        routes.post("/mentoring/requests/{request}/withdrawal", requests::remove, AMBASSADOR);
        routes.post("/mentoring/requests/{request}/acceptance", answers::create, AMBASSADOR);
        routes.post("/mentoring/requests/{request}/refusal", answers::remove, AMBASSADOR);
        routes.get("/mentoring/looking", looking::index, CHAMPION);
        routes.post("/mentoring/looking", looking::create, AMBASSADOR);
        routes.post("/mentoring/looking/removal", looking::remove, AMBASSADOR);
        routes.get("/mentoring/looking/{seeker}/offer", offers::blank, CHAMPION);
        routes.post("/mentoring/looking/{seeker}/offer", offers::create, CHAMPION);
        routes.get("/mentoring/tree", tree::index, EMPLOYEE);
        routes.get("/mentoring/tree/{member}", tree::show, EMPLOYEE);
        routes.get("/mentoring/tree/{member}/branch", tree::part, EMPLOYEE);
        routes.get("/mentoring/tree/{member}/picture", pictures::show, EMPLOYEE);
        routes.get("/mentoring/tree/{member}/picture.svg", pictures::showFile, EMPLOYEE);
        routes.get("/mentoring/picture", pictures::index, EMPLOYEE);
        routes.get("/mentoring/picture.svg", pictures::indexFile, EMPLOYEE);
    }
}
