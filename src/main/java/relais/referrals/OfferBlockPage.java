package relais.referrals;

import relais.web.Visit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said of an offer below the piece that tells of it.
 *
 * @param link this reader's own, once they have one
 */
public record OfferBlockPage(Visit visit, JobOffer offer, LocalDate today, Optional<String> link) {

    public String id() {
        return OfferBlock.ID;
    }

    public boolean isOpen() {
        return offer.isOpenOn(today);
    }

    /** Whether the link counts, or is the plain address. */
    public boolean isCounted() {
        return link.filter(it -> !it.equals(offer.applyLink())).isPresent();
    }

    public String state() {
        return offer.stateOn(today);
    }

    /** Whether this reader keeps it as HR. */
    public boolean isKeeper() {
        return offer.isInReachOf(visit.person());
    }
}
