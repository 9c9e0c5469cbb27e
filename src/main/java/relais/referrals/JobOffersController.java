package relais.referrals;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.Reach;
import relais.people.Role;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Map;

/** HR keeps job offers. */
final class JobOffersController {

    private final JobOffers offers;
    private final Reach reach;
    private final Templates templates;

    JobOffersController(JobOffers offers, PeopleStore people, Templates templates) {
        this.offers = offers;
        this.reach = new Reach(people);
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var found = offers.reachedBy(visit.person());
        visit.show(
                templates.referralsOffersIndex(
                        new JobOffersPage(
                                visit,
                                offers.today(),
                                found,
                                offers.titles(visit.language(), found),
                                offers.figures(found.stream().map(JobOffer::itemId).toList()),
                                offers.withoutOffer(visit.language()))));
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.referralsOffersNew(
                        page(visit, JobOfferForm.blank(visit.query("item")).form())));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var form = JobOfferForm.submitted(visit.form(), visit.person(), reach).from(offers.today());
        var page = page(visit, form.form());
        form.form()
                .check(
                        "item",
                        page.pieces().stream().anyMatch(it -> it.id() == form.item()),
                        "form.error.required");

        // of two who open the same piece, the second finds it there
        if (form.form().isValid()) {
            boolean isNew = offers.open(visit.person(), form.item(), form.draft());
            visit.done(
                    "/hr/jobs/" + form.item(),
                    isNew ? "flash.job-offer.opened" : "flash.job-offer.there");
        } else {
            visit.refused(templates.referralsOffersNew(page));
        }
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var offer = offer(visit, offers);
        show(visit, offer, JobOfferForm.of(offer).form(), false);
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var offer = offer(visit, offers);
        var form = JobOfferForm.submitted(visit.form(), visit.person(), reach);

        if (!form.form().isValid()) {
            visit.refused(templates.referralsOffersShow(page(visit, offer, form.form(), false)));
        } else if (offers.change(offer, form.revision(), form.draft())) {
            visit.done(offer.url(), "flash.job-offer.changed");
        } else {
            ctx.status(HttpStatus.CONFLICT);
            form.form().put("revision", String.valueOf(offer.revision()));
            show(visit, offer, form.form(), true);
        }
    }

    static JobOffer offer(Visit visit, JobOffers offers) {
        return offers.offer(visit.person(), visit.pathId("job")).orElseThrow(NotFoundResponse::new);
    }

    private void show(Visit visit, JobOffer offer, Form form, boolean overtaken) {
        visit.show(templates.referralsOffersShow(page(visit, offer, form, overtaken)));
    }

    private NewJobOfferPage page(Visit visit, Form form) {
        return new NewJobOfferPage(
                visit,
                offers.withoutOffer(visit.language()),
                reach.units(visit.person(), Role.HR),
                countries(visit),
                form);
    }

    private JobOfferPage page(Visit visit, JobOffer offer, Form form, boolean overtaken) {
        return new JobOfferPage(
                visit,
                offers.today(),
                offer,
                offers.title(visit.language(), offer),
                offers.figures(List.of(offer.itemId())).get(offer.itemId()),
                reach.units(visit.person(), Role.HR),
                countries(visit),
                form,
                overtaken);
    }

    private Map<String, String> countries(Visit visit) {
        return visit.countries(reach.countries(visit.person(), Role.HR));
    }
}
