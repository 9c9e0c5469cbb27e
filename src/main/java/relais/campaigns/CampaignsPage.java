package relais.campaigns;

import relais.campaigns.Campaign.State;
import relais.web.Visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Campaigns for one reader.
 *
 * @param campaigns the latest to end first
 * @param today in the programme's zone
 */
public record CampaignsPage(Visit visit, List<Campaign> campaigns, LocalDate today) {

    /** What ends first before the rest. */
    public List<Campaign> running() {
        return of(State.RUNNING).reversed();
    }

    /** What begins first before the rest. */
    public List<Campaign> coming() {
        return of(State.COMING).stream()
                .sorted(Comparator.comparing(Campaign::startsOn).thenComparing(Campaign::id))
                .toList();
    }

    public List<Campaign> past() {
        return of(State.ENDED);
    }

    private List<Campaign> of(State state) {
        return campaigns.stream().filter(it -> it.state(today) == state).toList();
    }
}
