package relais.campaigns;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** What runs, for the hub, where it comes after the page; the whole list for everybody else. */
final class PanelsController {

    private final Campaigns campaigns;
    private final Templates templates;

    PanelsController(Campaigns campaigns, Templates templates) {
        this.campaigns = campaigns;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        if (visit.isHtmx()) {
            var running = campaigns.forHub(visit.person());
            visit.part(
                    templates.campaigns_panel(
                            new CampaignsPage(visit, running, campaigns.today())));
        } else {
            visit.go("/campaigns");
        }
    }
}
