package relais.sharing;

import static relais.people.Role.EMPLOYEE;

import relais.feed.Feed;
import relais.feed.Pieces;
import relais.joining.Joining;
import relais.kits.Kits;
import relais.links.Links;
import relais.ownvoice.OwnVoice;
import relais.ownvoice.SelfCheck;
import relais.settings.Settings;
import relais.templates.Templates;
import relais.training.Training;
import relais.web.Routes;

/** Where people write what they share, and declare it. */
public final class SharingRoutes {

    private final SharesController shares;
    private final DraftsController drafts;

    public SharingRoutes(
            Sharing sharing,
            Feed feed,
            Pieces pieces,
            Kits kits,
            OwnVoice voice,
            Links links,
            Training training,
            Joining joining,
            Settings settings,
            Templates templates) {
        var composer =
                new Composer(
                        sharing,
                        feed,
                        kits,
                        voice,
                        new SelfCheck(settings),
                        links,
                        training,
                        joining,
                        settings);
        this.shares = new SharesController(sharing, composer, templates);
        this.drafts = new DraftsController(sharing.drafts(), composer, pieces, templates);
    }

    public void register(Routes routes) {
        routes.get("/share", shares::blank, EMPLOYEE);
        routes.post("/share", shares::create, EMPLOYEE);
        routes.get("/share/drafts", drafts::index, EMPLOYEE);
        routes.post("/share/drafts", drafts::create, EMPLOYEE);
        routes.post("/share/drafts/writing", drafts::update, EMPLOYEE);
        routes.get("/share/drafts/{draft}", drafts::edit, EMPLOYEE);
        routes.post("/share/drafts/{draft}/removal", drafts::remove, EMPLOYEE);
        routes.get("/share/{item}", shares::show, EMPLOYEE);
    }
}
