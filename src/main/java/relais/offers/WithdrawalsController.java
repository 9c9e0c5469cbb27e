package relais.offers;

import io.javalin.http.Context;

import relais.web.Visit;

/** To take an offer back is to create a withdrawal. */
final class WithdrawalsController {

    private final Offers offers;

    WithdrawalsController(Offers offers) {
        this.offers = offers;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var offer = OffersController.offer(visit, offers);
        offers.withdraw(offer);
        visit.done(offer.url(), "flash.offer.withdrawn");
    }
}
