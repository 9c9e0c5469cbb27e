package relais.campaigns;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** Ending a campaign before its time: colleagues read why. */
final class EndingsController {

    private static final int LONGEST_REASON = 600;

    private final Editing editing;
    private final CampaignDesk desk;
    private final Templates templates;

    EndingsController(Campaigns campaigns, CampaignDesk desk, Templates templates) {
        this.editing = campaigns.editing();
        this.desk = desk;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var campaign = desk.campaign(visit);
        var form = visit.form();
        var french = form.value("ended_fr");
        var english = form.value("ended_en");
        form.check("ended_fr", !(french + english).isEmpty(), "campaigns.error.reason")
                .atMost(LONGEST_REASON, "ended_fr")
                .atMost(LONGEST_REASON, "ended_en");

        if (form.isValid()) {
            boolean ended = editing.end(visit.person(), campaign, french, english);
            visit.done(campaign.deskUrl(), ended ? "flash.campaign.ended" : "flash.campaign.stays");
        } else {
            visit.refused(templates.campaignsStudioShow(desk.page(visit, campaign, form)));
        }
    }
}
