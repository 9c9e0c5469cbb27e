package relais.referrals;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody whom a colleague referred for a job offer.
 *
 * @param referrerId none: they left without a trace
 * @param onceKey of the form by which it was made
 * @param language in which we write to the candidate
 * @param introduction none once it is erased
 * @param candidate none once they are erased
 * @param agreedAt by the candidate: from then on HR sees it
 * @param version goes up with each change: whoever saw another one was overtaken
 */
public record Referral(
        long id,
        long itemId,
        Optional<Long> referrerId,
        String onceKey,
        String language,
        Optional<Introduction> introduction,
        Optional<Candidate> candidate,
        Instant askedAt,
        Instant expiresAt,
        Optional<Instant> agreedAt,
        Status status,
        Instant changedAt,
        int version) {

    /** Its candidate has not answered, and still can. */
    public boolean isWaitingAt(Instant now) {
        return status == Status.WAITING && expiresAt.isAfter(now) && candidate.isPresent();
    }

    /** Its candidate agreed, and nothing is erased. */
    public boolean isPassedOn() {
        return agreedAt.isPresent() && candidate.isPresent();
    }

    boolean isBy(long personId) {
        return referrerId.filter(it -> it == personId).isPresent();
    }

    /** Its page, for HR. */
    public String url() {
        return "/hr/referrals/" + id;
    }
}
