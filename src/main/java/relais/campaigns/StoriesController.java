package relais.campaigns;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.web.Visit;

/** Somebody's own posts in a campaign: added, taken out. */
final class StoriesController {

    private final Campaigns campaigns;

    StoriesController(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var campaign = CampaignsController.campaign(campaigns, visit);
        var post = visit.form().value("post");
        boolean added =
                post.matches("\\d{1,18}")
                        && campaigns.add(visit.person(), campaign, Long.parseLong(post));
        if (!added) {
            throw new NotFoundResponse();
        }
        visit.done(campaign.url() + "#mine", "flash.campaign.story");
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var campaign = CampaignsController.campaign(campaigns, visit);
        if (!campaigns.takeOut(visit.person(), campaign, visit.pathId("declaration"))) {
            throw new NotFoundResponse();
        }
        visit.done(campaign.url() + "#mine", "flash.campaign.taken-out");
    }
}
