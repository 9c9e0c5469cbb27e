package relais.referrals;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;

import relais.web.Visit;

/** An offer is filled or withdrawn, and perhaps open again. */
final class EndingsController {

    private final JobOffers offers;

    EndingsController(JobOffers offers) {
        this.offers = offers;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var offer = JobOffersController.offer(visit, offers);
        var ending = Ending.of(visit.form().value("ending")).orElseThrow(BadRequestResponse::new);
        boolean done = offers.end(visit.person(), offer, ending);
        visit.done(
                offer.url(),
                done ? "flash.job-offer." + ending.word() : "flash.job-offer.ended-before");
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var offer = JobOffersController.offer(visit, offers);
        offers.reopen(offer);
        visit.done(offer.url(), "flash.job-offer.reopened");
    }
}
