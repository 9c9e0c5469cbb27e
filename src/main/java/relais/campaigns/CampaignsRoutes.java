package relais.campaigns;

import static relais.people.Role.EDITOR;
import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.LEAD;

import relais.feed.Feed;
import relais.feed.Pieces;
import relais.kits.Kits;
import relais.people.PeopleStore;
import relais.programme.Waves;
import relais.studio.Studio;
import relais.templates.Templates;
import relais.timeline.Cards;
import relais.timeline.Timeline;
import relais.web.Routes;

/** Campaigns: editors and leads make them, and whoever they are for may tell something. */
public final class CampaignsRoutes {

    private final CampaignsController campaigns;
    private final StoriesController stories;
    private final HidingsController hidings;
    private final PanelsController panels;
    private final EditingController editing;
    private final PublicationsController publications;
    private final EndingsController endings;

    public CampaignsRoutes(
            Campaigns campaigns,
            Timeline timeline,
            Feed feed,
            Pieces pieces,
            Kits kits,
            Studio studio,
            Waves waves,
            PeopleStore people,
            Templates templates) {
        var desk = new CampaignDesk(campaigns, studio, kits, waves, people);
        this.campaigns =
                new CampaignsController(
                        campaigns,
                        timeline,
                        new Cards(timeline, feed, pieces),
                        pieces,
                        kits,
                        templates);
        this.stories = new StoriesController(campaigns);
        this.hidings = new HidingsController(campaigns);
        this.panels = new PanelsController(campaigns, templates);
        this.editing = new EditingController(campaigns, desk, templates);
        this.publications = new PublicationsController(campaigns, desk, templates);
        this.endings = new EndingsController(campaigns, desk, templates);
    }

    public void register(Routes routes) {
        routes.get("/campaigns", campaigns::index, EMPLOYEE);
        routes.get("/campaigns/{campaign}", campaigns::show, EMPLOYEE);
        routes.post("/campaigns/{campaign}/stories", stories::create, EMPLOYEE);
        routes.post(
                "/campaigns/{campaign}/stories/{declaration}/removal", stories::remove, EMPLOYEE);
        routes.post("/campaigns/{campaign}/hiding", hidings::create, EMPLOYEE);
        routes.post("/campaigns/{campaign}/hiding/removal", hidings::remove, EMPLOYEE);
        routes.get("/me/campaigns", panels::show, EMPLOYEE);

        routes.get("/studio/campaigns", editing::index, EDITOR, LEAD);
        routes.post("/studio/campaigns", editing::create, EDITOR, LEAD);
        routes.get("/studio/campaigns/new", editing::blank, EDITOR, LEAD);
        routes.get("/studio/campaigns/{campaign}", editing::show, EDITOR, LEAD);
        routes.post("/studio/campaigns/{campaign}", editing::update, EDITOR, LEAD);
        routes.post("/studio/campaigns/{campaign}/removal", editing::remove, EDITOR, LEAD);
        routes.post("/studio/campaigns/{campaign}/publication", publications::create, EDITOR, LEAD);
        routes.post(
                "/studio/campaigns/{campaign}/publication/removal",
                publications::remove,
                EDITOR,
                LEAD);
        routes.post("/studio/campaigns/{campaign}/ending", endings::create, EDITOR, LEAD);
    }
}
