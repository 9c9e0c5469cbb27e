package relais.proposals;

import static relais.people.Role.EDITOR;
import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.LEAD;

import relais.feed.Feed;
import relais.media.Media;
import relais.people.PeopleStore;
import relais.profiles.Profiles;
import relais.templates.Templates;
import relais.web.Routes;

/** Proposals: their authors' pages, those of colleagues whom they name, the editors' desk. */
public final class ProposalsRoutes {

    private final ProposalsController proposals;
    private final DraftsController drafts;
    private final PublicationsController publications;
    private final WithdrawalsController withdrawals;
    private final RepliesController replies;
    private final PicturesController pictures;
    private final CreditsController credits;
    private final DeskController desk;
    private final AcceptancesController acceptances;
    private final QuestionsController questions;
    private final RefusalsController refusals;
    private final TakedownsController takedowns;
    private final OriginsController origins;
    private final FiguresController figures;

    public ProposalsRoutes(
            Proposals all,
            Feed feed,
            Profiles profiles,
            Media media,
            PeopleStore people,
            Templates templates) {
        var writing = new Writing(all, feed, profiles, media, people);
        var answers = new Answers(all, templates);
        this.proposals = new ProposalsController(all, writing, templates);
        this.drafts = new DraftsController(all, writing, templates);
        this.publications = new PublicationsController(all, writing, templates);
        this.withdrawals = new WithdrawalsController(all);
        this.replies = new RepliesController(all, templates);
        this.pictures = new PicturesController(all);
        this.credits = new CreditsController(all, templates);
        this.desk = new DeskController(all, answers, templates);
        this.acceptances = new AcceptancesController(all.desk(), answers);
        this.questions = new QuestionsController(all.desk(), answers);
        this.refusals = new RefusalsController(all.desk(), answers);
        this.takedowns = new TakedownsController(all.desk(), answers);
        this.origins = new OriginsController(all.desk(), templates);
        this.figures = new FiguresController(all, templates);
    }

    public void register(Routes routes) {
        routes.get("/proposals", proposals::index, EMPLOYEE);
        routes.post("/proposals", proposals::create, EMPLOYEE);
        routes.get("/proposals/new", proposals::blank, EMPLOYEE);
        routes.post("/proposals/drafts", drafts::create, EMPLOYEE);
        routes.post("/proposals/drafts/writing", drafts::update, EMPLOYEE);
        routes.post("/proposals/publications", publications::create, EMPLOYEE);
        routes.get("/proposals/{proposal}", proposals::show, EMPLOYEE);
        routes.get("/proposals/{proposal}/edit", drafts::edit, EMPLOYEE);
        routes.post("/proposals/{proposal}/removal", drafts::remove, EMPLOYEE);
        routes.post("/proposals/{proposal}/withdrawal", withdrawals::create, EMPLOYEE);
        routes.post("/proposals/{proposal}/replies", replies::create, EMPLOYEE);
        routes.post("/proposals/{proposal}/picture/removal", pictures::remove, EMPLOYEE);
        routes.get("/proposals/{proposal}/credit", credits::show, EMPLOYEE);
        routes.post("/proposals/{proposal}/credit", credits::create, EMPLOYEE);
        routes.post("/proposals/{proposal}/credit/removal", credits::remove, EMPLOYEE);

        routes.get("/studio/proposals", desk::index, EDITOR);
        routes.get("/studio/proposals/{proposal}", desk::show, EDITOR);
        routes.post("/studio/proposals/{proposal}/acceptance", acceptances::create, EDITOR);
        routes.post("/studio/proposals/{proposal}/question", questions::create, EDITOR);
        routes.post("/studio/proposals/{proposal}/refusal", refusals::create, EDITOR);
        routes.post("/studio/proposals/{proposal}/withdrawal", takedowns::create, EDITOR);

        routes.get("/studio/items/{piece}/proposal", origins::show, EDITOR);

        routes.get("/lead/proposals", figures::show, LEAD);
    }
}
