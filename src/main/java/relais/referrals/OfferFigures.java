package relais.referrals;

/** How many people were referred for an offer, and how far that has come. */
public record OfferFigures(long itemId, int waiting, int passedOn, int hired) {

    static OfferFigures none(long itemId) {
        return new OfferFigures(itemId, 0, 0, 0);
    }
}
