package relais.campaigns;

import io.javalin.http.Context;

import relais.web.Visit;

/** Campaigns that somebody would rather not see on their hub. */
final class HidingsController {

    private final Campaigns campaigns;

    HidingsController(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var campaign = CampaignsController.campaign(campaigns, visit);
        campaigns.hide(visit.person(), campaign);
        visit.done(campaign.url(), "flash.campaign.hidden");
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var campaign = CampaignsController.campaign(campaigns, visit);
        campaigns.showAgain(visit.person(), campaign);
        visit.done(campaign.url(), "flash.campaign.shown");
    }
}
