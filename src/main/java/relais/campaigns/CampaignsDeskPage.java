package relais.campaigns;

import relais.web.Visit;

import java.time.LocalDate;
import java.util.List;

/**
 * All campaigns that an editor or a lead may work on.
 *
 * @param today in the programme's zone
 */
public record CampaignsDeskPage(Visit visit, List<Campaign> campaigns, LocalDate today) {

    public Campaign.State state(Campaign campaign) {
        return campaign.state(today);
    }
}
