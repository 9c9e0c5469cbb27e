package relais.campaigns;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Campaigns as they are made: a list of them, a new one, and each with its words and pieces. */
final class EditingController {

    private final Campaigns campaigns;
    private final Editing editing;
    private final CampaignDesk desk;
    private final Templates templates;

    EditingController(Campaigns campaigns, CampaignDesk desk, Templates templates) {
        this.campaigns = campaigns;
        this.editing = campaigns.editing();
        this.desk = desk;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.campaignsStudioIndex(
                        new CampaignsDeskPage(
                                visit, editing.all(visit.person()), campaigns.today())));
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var choices = desk.choices(visit);
        visit.show(
                templates.campaignsStudioShow(fresh(visit, desk.blank(visit, choices), choices)));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var choices = desk.choices(visit);
        var typed = desk.submitted(visit, Optional.empty(), choices);

        if (typed.form().isValid()) {
            long id = editing.create(visit.person(), typed.key(), typed.draft(choices));
            visit.done(address("/studio/campaigns/" + id, typed), "flash.campaign.saved");
        } else {
            visit.refused(templates.campaignsStudioShow(fresh(visit, typed, choices)));
        }
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.campaignsStudioShow(desk.page(visit, desk.campaign(visit))));
    }

    /** Whoever was overtaken gets back what they typed (409), and may save it over the other's. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var campaign = desk.campaign(visit);
        var choices = desk.choices(visit);
        var typed = desk.submitted(visit, Optional.of(campaign), choices);

        if (!typed.form().isValid()) {
            visit.refused(
                    templates.campaignsStudioShow(
                            desk.page(
                                    visit,
                                    Optional.of(campaign),
                                    typed,
                                    choices,
                                    Form.blank(),
                                    false)));
        } else if (editing.change(campaign, typed.revision(), typed.draft(choices))) {
            visit.done(address(campaign.deskUrl(), typed), "flash.campaign.saved");
        } else {
            ctx.status(HttpStatus.CONFLICT);
            var newest = desk.campaign(visit);
            typed.form().put("revision", String.valueOf(newest.revision()));
            visit.show(
                    templates.campaignsStudioShow(
                            desk.page(
                                    visit,
                                    Optional.of(newest),
                                    typed,
                                    choices,
                                    Form.blank(),
                                    true)));
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var campaign = desk.campaign(visit);
        if (editing.discard(campaign)) {
            visit.done("/studio/campaigns", "flash.campaign.discarded");
        } else {
            visit.done(campaign.deskUrl(), "flash.campaign.stays");
        }
    }

    private EditedCampaignPage fresh(Visit visit, CampaignForm typed, AudienceChoices choices) {
        return desk.page(visit, Optional.empty(), typed, choices, Form.blank(), false);
    }

    /** What was sought is sought again. */
    private static String address(String url, CampaignForm typed) {
        return typed.sought().isEmpty()
                ? url
                : url
                        + "?q="
                        + URLEncoder.encode(typed.sought(), StandardCharsets.UTF_8)
                        + "#pieces";
    }
}
