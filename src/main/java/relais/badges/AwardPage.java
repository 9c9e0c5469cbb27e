package relais.badges;

import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One award: who, what for, by whom, when. */
public record AwardPage(
        Visit visit,
        Award award,
        List<Rule> rule,
        Map<Long, String> modules,
        List<Nomination> nominations) {

    public boolean isMine() {
        return visit.isSignedIn() && award.isOf(visit.person());
    }

    /** Whether the visitor, as HR, may revoke and renew it. */
    public boolean mayDecide() {
        return visit.isSignedIn() && award.isInReachOf(visit.person());
    }

    /** Whether prolonging it means anything. */
    public boolean mayRenew() {
        return mayDecide()
                && award.badge().validityMonths().isPresent()
                && !award.badge().isRetired()
                && (award.isStanding() || award.is(Award.End.EXPIRED));
    }

    /** Colleagues gave it; those of them who have left are no longer named. */
    public boolean isByPeers() {
        return award.badge().kind() == Badge.Kind.PEERS && award.giver() == null;
    }

    public boolean isOver() {
        return award.is(Award.End.EXPIRED)
                || award.isStanding()
                        && award.validUntil().filter(it -> !it.isAfter(visit.now())).isPresent();
    }

    public Optional<Evidence> evidence() {
        return award.evidence().map(Evidence::of);
    }

    /** By what it came, where it came by itself. */
    public RuleWords words() {
        return new RuleWords(visit, modules);
    }
}
