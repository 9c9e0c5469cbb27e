package relais.referrals;

import io.javalin.http.Context;

import relais.links.Links;
import relais.web.Visit;

import java.util.Optional;

/** One's own link to where everybody applies. */
final class ReferralLinksController {

    /** In the place of a network, so that these links are told apart from shared ones. */
    static final String NETWORK = "referral";

    private final JobOffers offers;
    private final Links links;

    ReferralLinksController(JobOffers offers, Links links) {
        this.offers = offers;
        this.links = links;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var offer = ReferralsController.offer(visit, offers);
        links.forShare(
                visit.person().id(), Optional.of(offer.itemId()), offer.applyLink(), NETWORK);
        visit.go(offer.path() + "#" + OfferBlock.ID);
    }
}
