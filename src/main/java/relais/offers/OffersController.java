package relais.offers;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.training.Training;
import relais.web.Visit;
import relais.web.WhomForm;

/** HR offers something: writes it, looks at whom it would reach, and confirms. */
final class OffersController {

    private final Offers offers;
    private final Training training;
    private final Templates templates;

    OffersController(Offers offers, Training training, Templates templates) {
        this.offers = offers;
        this.training = training;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.offersIndex(
                        new OffersPage(
                                visit,
                                offers.latest(visit.person()),
                                Subject.all(training, visit.language()))));
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var form = OfferForm.blank(visit.query("what"), visit.query("person"));
        visit.show(templates.offersNew(page(visit, form)));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var form = OfferForm.submitted(WhomForm.sent(ctx));
        var page = page(visit, form);
        form.form().check("what", page.chosen().isPresent(), "form.error.required");
        form.whom().within(page.units().keySet(), page.codes());

        if (form.form().isValid()) {
            var offer = offers.draw(visit.person(), page.chosen().orElseThrow(), form);
            visit.go("/hr/training/offers/" + offer);
        } else {
            visit.refused(templates.offersNew(page));
        }
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var offer = offer(visit, offers);
        var title = OffersPage.title(offer, Subject.all(training, visit.language()));
        visit.show(
                templates.offersShow(
                        new OfferPage(
                                visit,
                                offer,
                                title,
                                offers.offeredTo(offer),
                                offers.refused(offer))));
    }

    /** Twice is once. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var offer = offer(visit, offers);
        offers.confirm(offer);
        visit.done(offer.url(), "flash.offer.confirmed");
    }

    static Offer offer(Visit visit, Offers offers) {
        return offers.offer(visit.person(), visit.pathId("offer"))
                .orElseThrow(NotFoundResponse::new);
    }

    private NewOfferPage page(Visit visit, OfferForm form) {
        return new NewOfferPage(
                visit,
                Subject.all(training, visit.language()),
                offers.units(visit.person()),
                offers.countries(visit.person()),
                form);
    }
}
