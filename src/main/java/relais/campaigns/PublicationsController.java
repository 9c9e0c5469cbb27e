package relais.campaigns;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

/** Publishing a campaign, and taking that back before it begins. */
final class PublicationsController {

    private final Editing editing;
    private final CampaignDesk desk;
    private final Templates templates;

    PublicationsController(Campaigns campaigns, CampaignDesk desk, Templates templates) {
        this.editing = campaigns.editing();
        this.desk = desk;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var campaign = desk.campaign(visit);
        var form = visit.form();
        var seen = form.value("revision");
        form.check("revision", seen.matches("\\d{1,9}"), "campaigns.error.overtaken");

        if (form.isValid()) {
            switch (editing.publish(visit.person(), campaign, Integer.parseInt(seen))) {
                case Publishing.Published() ->
                        visit.done(campaign.deskUrl(), "flash.campaign.published");
                case Publishing.Incomplete() -> refuse(visit, form, "campaigns.error.incomplete");
                case Publishing.Over() -> refuse(visit, form, "campaigns.error.over");
                case Publishing.Overtaken() -> refuse(visit, form, "campaigns.error.overtaken");
            }
        } else {
            refuse(visit, form);
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var campaign = desk.campaign(visit);
        boolean back = editing.takeBack(campaign);
        visit.done(campaign.deskUrl(), back ? "flash.campaign.draft" : "flash.campaign.stays");
    }

    private void refuse(Visit visit, Form form, String why) {
        form.check("revision", false, why);
        refuse(visit, form);
    }

    private void refuse(Visit visit, Form form) {
        visit.refused(templates.campaignsStudioShow(desk.page(visit, desk.campaign(visit), form)));
    }
}
