package relais.referrals;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** One's own referrals. */
final class MyReferralsController {

    private static final int ON_A_PAGE = 30;

    private final JobOffers offers;
    private final Referring referring;
    private final Templates templates;

    MyReferralsController(JobOffers offers, Referring referring, Templates templates) {
        this.offers = offers;
        this.referring = referring;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var before = DeskController.before(visit);
        var found = referring.of(visit.person(), before.orElse(Long.MAX_VALUE), ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var after =
                Optional.of(shown)
                        .filter(it -> it.size() < found.size())
                        .map(it -> it.getLast().id());
        var about = offers.offers(shown.stream().map(Referral::itemId).distinct().toList());
        visit.show(
                templates.referralsMine(
                        new MyReferralsPage(
                                visit,
                                shown,
                                about,
                                offers.titles(visit.language(), about.values()),
                                before.isEmpty(),
                                after)));
    }

    /** What was answered meanwhile is no longer the referrer's to take back. */
    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        boolean done = referring.withdraw(visit.person(), visit.pathId("referral"));
        visit.done(
                "/me/referrals",
                done ? "flash.referral.withdrawn" : "flash.referral.not-withdrawn");
    }
}
