package relais.referrals;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.referrals.Referred.Already;
import relais.referrals.Referred.Asked;
import relais.referrals.Referred.Colleague;
import relais.referrals.Referred.Enough;
import relais.referrals.Referred.Unreachable;
import relais.settings.Programme;
import relais.settings.Settings;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** A colleague refers somebody for an offer. */
final class ReferralsController {

    private final JobOffers offers;
    private final Referring referring;
    private final Settings settings;
    private final Templates templates;

    ReferralsController(
            JobOffers offers, Referring referring, Settings settings, Templates templates) {
        this.offers = offers;
        this.referring = referring;
        this.settings = settings;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var offer = offer(visit, offers);
        visit.show(
                templates.referralsNew(
                        page(visit, offer, ReferralForm.blank(visit.language()).form())));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var offer = offer(visit, offers);
        var form = ReferralForm.submitted(visit.form());
        form.form().check("mail", referring.isPossible(), "referrals.error.no-mail");
        if (form.form().isValid()) {
            refusal(referring.refer(visit.person(), offer, form.key(), form.wish()))
                    .ifPresent(it -> form.form().check("mail", false, it));
        }

        if (form.form().isValid()) {
            visit.done("/me/referrals", "flash.referral.asked");
        } else {
            visit.refused(templates.referralsNew(page(visit, offer, form.form())));
        }
    }

    /** Closed offers, and those whose piece is for others, are not there. */
    static JobOffer offer(Visit visit, JobOffers offers) {
        return offers.openTo(visit.person(), visit.pathId("job"))
                .orElseThrow(NotFoundResponse::new);
    }

    private static Optional<String> refusal(Referred referred) {
        return switch (referred) {
            case Asked() -> Optional.empty();
            case Already() -> Optional.of("referrals.error.already");
            case Unreachable() -> Optional.of("referrals.error.unreachable");
            case Colleague() -> Optional.of("referrals.error.colleague");
            case Enough() -> Optional.of("referrals.error.enough");
        };
    }

    private NewReferralPage page(Visit visit, JobOffer offer, Form form) {
        return new NewReferralPage(
                visit,
                offer,
                offers.title(visit.language(), offer),
                referring.isPossible(),
                settings.get(Programme.REFERRAL_MONTHS),
                form);
    }
}
