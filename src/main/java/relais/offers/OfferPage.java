package relais.offers;

import relais.web.Visit;

import java.util.List;

/** What an offer will do, or has done. */
public record OfferPage(
        Visit visit, Offer offer, String title, List<Offer.Line> people, List<Offer.Line> refused) {

    /** How many more than those that are shown by name. */
    public int others() {
        return offer.toOffer() + offer.offered() - people.size();
    }

    /** The part of a message's key that says how far it is. */
    public String state() {
        return offer.isWithdrawn()
                ? "withdrawn"
                : offer.isAtWork() ? "at-work" : offer.isConfirmed() ? "done" : "dry";
    }
}
