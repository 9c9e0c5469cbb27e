package relais.campaigns;

import java.time.LocalDate;

/**
 * What somebody gave to a campaign: a declared post of theirs.
 *
 * @param company whether it is about something of the company's
 * @param counted whether it is one of those that count
 */
public record Story(
        long postId, LocalDate postedOn, boolean ownVoice, boolean company, boolean counted) {

    /** Whether it counts, and else why not: the end of a message's key. */
    String standing(Campaign campaign) {
        if (counted) {
            return "counted";
        } else if (!ownVoice) {
            return "voice";
        } else if (!campaign.holds(postedOn)) {
            return "dates";
        } else {
            return company && campaign.counts() == Counts.STORIES ? "company" : "enough";
        }
    }
}
