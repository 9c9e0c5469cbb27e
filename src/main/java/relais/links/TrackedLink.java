package relais.links;

import relais.web.WebLink;

import java.time.Instant;
import java.util.Optional;

/**
 * An address of ours that leads to something that somebody shares.
 *
 * @param itemId the piece of the feed that it is about
 * @param target where it leads
 * @param endedBy its owner, or an editor or lead
 * @param endedFor what an editor or lead wrote to its owner
 */
public record TrackedLink(
        long id,
        String code,
        long personId,
        Optional<Long> itemId,
        String network,
        String target,
        Instant madeAt,
        Optional<Instant> endedAt,
        Optional<Long> endedBy,
        String endedFor,
        long clicks,
        long people) {

    public String path() {
        return "/l/" + code;
    }

    /** Its page, for its owner. */
    public String url() {
        return "/me/links/" + id;
    }

    public boolean isLiving() {
        return endedAt.isEmpty();
    }

    /** Whether an editor or a lead ended it. */
    public boolean isTakenAway() {
        return endedBy.filter(it -> it != personId).isPresent();
    }

    /** Where it leads, to be read by people. */
    public String site() {
        return WebLink.host(target);
    }

    public Clicks figures() {
        return new Clicks(clicks, people);
    }
}
