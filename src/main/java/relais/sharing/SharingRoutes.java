package relais.sharing;

import static relais.people.Role.EMPLOYEE;

import relais.drafting.Drafting;
import relais.feed.Feed;
import relais.feed.Pieces;
import relais.joining.Joining;
import relais.kits.Kits;
import relais.links.Links;
import relais.ownvoice.OwnVoice;
import relais.ownvoice.SelfCheck;
import relais.people.PeopleStore;
import relais.settings.Settings;
import relais.templates.Templates;
import relais.training.Training;
import relais.web.Routes;

/** Where people write what they share, and declare it. */
public final class SharingRoutes {

    private final SharesController shares;
    private final DraftsController drafts;
    private final BeginningsController beginnings;

    public SharingRoutes(
            Sharing sharing,
            Feed feed,
            Pieces pieces,
            Kits kits,
            OwnVoice voice,
            Drafting drafting,
            Links links,
            Training training,
            Joining joining,
            PeopleStore people,
            Settings settings,
            Templates templates) {
        var composer =
                new Composer(
                        sharing,
                        feed,
                        kits,
                        voice,
                        new SelfCheck(settings),
                        new DraftingAid(drafting, kits, feed, joining, people),
                        links,
                        training,
                        joining,
                        settings);
        this.shares = new SharesController(sharing, composer, templates);
        this.drafts = new DraftsController(sharing.drafts(), composer, pieces, templates);
        this.beginnings = new BeginningsController(composer, templates);
    }

    public void register(Routes routes) {
        routes.get("/share", shares::blank, EMPLOYEE);
        routes.post("/share", shares::create, EMPLOYEE);
        routes.get("/share/drafts", drafts::index, EMPLOYEE);
        routes.post("/share/drafts", drafts::create, EMPLOYEE);
        routes.post("/share/drafts/beginnings", beginnings::create, EMPLOYEE);
        routes.post("/share/drafts/writing", drafts::update, EMPLOYEE);
        routes.get("/share/drafts/{draft}", drafts::edit, EMPLOYEE);
        routes.post("/share/drafts/{draft}/removal", drafts::remove, EMPLOYEE);
        routes.get("/share/{item}", shares::show, EMPLOYEE);
    }
}
