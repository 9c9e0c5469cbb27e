package relais.offers;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.training.Training;
import relais.web.Visit;

/** To take an offer back is to create a withdrawal. */
final class WithdrawalsController {

    private final Offers offers;
    private final Training training;
    private final Templates templates;

    WithdrawalsController(Offers offers, Training training, Templates templates) {
        this.offers = offers;
        this.training = training;
        this.templates = templates;
    }

    /** Of what was withdrawn already, its own page says so. */
    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var offer = confirmed(visit);
        if (offer.isWithdrawn()) {
            visit.go(offer.url());
        } else {
            visit.show(templates.offersWithdrawal(page(visit, offer)));
        }
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var offer = confirmed(visit);
        offers.withdraw(offer);
        visit.done(offer.url(), "flash.offer.withdrawn");
    }

    private OfferWithdrawalPage page(Visit visit, Offer offer) {
        var title = OffersPage.title(offer, Subject.all(training, visit.language()));
        return new OfferWithdrawalPage(visit, offer, title);
    }

    private Offer confirmed(Visit visit) {
        var offer = OffersController.offer(visit, offers);
        if (!offer.isConfirmed()) {
            throw new NotFoundResponse();
        }
        return offer;
    }
}
