package relais.campaigns;

import io.javalin.http.NotFoundResponse;

import relais.campaigns.Campaign.State;
import relais.feed.Pieces;
import relais.kits.Kits;
import relais.people.PeopleStore;
import relais.people.Role;
import relais.programme.Waves;
import relais.studio.Studio;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An editor or a lead at one campaign. */
final class CampaignDesk {

    /** What a search shows, and what is proposed before one. */
    private static final int FOUND = 12;

    private final Campaigns campaigns;
    private final Editing editing;
    private final Studio studio;
    private final Kits kits;
    private final Waves waves;
    private final PeopleStore people;

    CampaignDesk(Campaigns campaigns, Studio studio, Kits kits, Waves waves, PeopleStore people) {
        this.campaigns = campaigns;
        this.editing = campaigns.editing();
        this.studio = studio;
        this.kits = kits;
        this.waves = waves;
        this.people = people;
    }

    /** As it is now; 404 where no role of theirs reaches its readers. */
    Campaign campaign(Visit visit) {
        return editing.campaign(visit.person(), visit.pathId("campaign"))
                .orElseThrow(NotFoundResponse::new);
    }

    AudienceChoices choices(Visit visit) {
        return AudienceChoices.of(visit.person(), people, waves.names());
    }

    CampaignForm submitted(Visit visit, Optional<Campaign> campaign, AudienceChoices choices) {
        var begun = campaign.filter(editing::hasBegun).isPresent();
        var typed = CampaignForm.submitted(visit.form(), campaign, begun, campaigns.today());
        choices.judge(typed.form());
        if (typed.form().isValid()) {
            typed.form()
                    .check(
                            "countries",
                            editing.reaches(visit.person(), choices.audience(typed.form())),
                            "studio.edit.reach");
        }
        return typed;
    }

    /** A new one, with what the role reaches. */
    CampaignForm blank(Visit visit, AudienceChoices choices) {
        return CampaignForm.blank(campaigns.today(), choices.within(visit.person()));
    }

    EditedCampaignPage page(Visit visit, Campaign campaign) {
        return page(visit, campaign, Form.blank());
    }

    /** With a form about its publication or its end that came back. */
    EditedCampaignPage page(Visit visit, Campaign campaign, Form other) {
        var choices = choices(visit);
        var typed =
                CampaignForm.of(
                        campaign, campaigns.pieces(campaign), choices.values(campaign.audience()));
        visit.query("q").ifPresent(it -> typed.form().put("q", it));
        return page(visit, Optional.of(campaign), typed, choices, other, false);
    }

    EditedCampaignPage page(
            Visit visit,
            Optional<Campaign> campaign,
            CampaignForm typed,
            AudienceChoices choices,
            Form other,
            boolean overtaken) {
        var pieces = typed.pieces();
        var ids = pieces.stream().map(CampaignPiece::itemId).toList();
        var state = campaign.map(it -> it.state(campaigns.today())).orElse(State.DRAFT);
        boolean begun = state == State.RUNNING || state == State.ENDED;
        return new EditedCampaignPage(
                visit,
                campaign,
                state,
                typed,
                choices,
                pieces,
                editing.told(pieces),
                kits.openAmong(ids),
                visit.is(Role.EDITOR) ? studio.piecesOf(ids) : Map.of(),
                state == State.ENDED
                        ? List.<Pieces.Piece>of()
                        : editing.find(visit.language(), typed.sought(), FOUND),
                campaign.filter(_ -> begun).map(campaigns::byWeek).orElse(List.of()),
                campaign.filter(_ -> begun).map(campaigns::byCountry).orElse(List.of()),
                campaigns.smallestGroup(),
                other,
                overtaken);
    }
}
