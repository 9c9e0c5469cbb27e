package relais.campaigns;

import relais.feed.Audience;

import java.time.LocalDate;
import java.util.List;

/** A campaign as an editor writes it. */
public record CampaignDraft(
        String titleFr,
        String purposeFr,
        String titleEn,
        String purposeEn,
        LocalDate startsOn,
        LocalDate endsOn,
        Counts counts,
        int goal,
        Audience audience,
        List<CampaignPiece> pieces) {

    /** What has begun stays what it was: its first day, and what it counts. */
    CampaignDraft since(LocalDate startsOn, Counts counts) {
        return new CampaignDraft(
                titleFr, purposeFr, titleEn, purposeEn, startsOn, endsOn, counts, goal, audience,
                pieces);
    }
}
