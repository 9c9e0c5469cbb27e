package relais.referrals;

import relais.feed.Pieces.Piece;
import relais.web.Visit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom somebody referred, and what became of it.
 *
 * @param first whether the list begins here
 * @param after the last one, where there are more
 */
public record MyReferralsPage(
        Visit visit,
        List<Referral> referrals,
        Map<Long, JobOffer> offers,
        Map<Long, Piece> titles,
        boolean first,
        Optional<Long> after) {

    private static final Set<Status> NOT_TOLD = Set.of(Status.NEW, Status.CONTACTED);

    public Piece title(Referral referral) {
        return titles.get(referral.itemId());
    }

    public JobOffer offer(Referral referral) {
        return offers.get(referral.itemId());
    }

    public String more() {
        return "/me/referrals?before=" + after.orElseThrow();
    }

    /** The last step that its referrer knows of. */
    public Instant since(Referral referral) {
        return referral.agreedAt()
                .filter(_ -> NOT_TOLD.contains(referral.status()))
                .orElseGet(referral::changedAt);
    }

    /** What goes on stands out; what ended otherwise is quiet. */
    public String tag(Status status) {
        return switch (status) {
            case HIRED -> " tag--good";
            case NEW, CONTACTED, TALKING -> " tag--accent";
            case WAITING, NOT_NOW, NOT_TAKEN_UP, WITHDRAWN -> "";
        };
    }

    /** What could not be answered any more is over, also before the upkeep has seen it. */
    public Status status(Referral referral) {
        return referral.status() == Status.WAITING && !referral.isWaitingAt(visit.now())
                ? Status.NOT_TAKEN_UP
                : referral.status();
    }
}
