package relais.referrals;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.TooManyRequestsResponse;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.settings.Programme;
import relais.settings.Settings;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Guesses;
import relais.web.Sender;
import relais.web.Visit;

import java.util.Map;
import java.util.Optional;

/**
 * For whoever holds the letter, who is nobody here. Looking changes nothing, as mail programmes and
 * scanners look at every link; only what is posted from the page takes effect.
 */
final class ConsentsController {

    private final Referrals referrals;
    private final Consents consents;
    private final PeopleStore people;
    private final Settings settings;
    private final Templates templates;
    private final Guesses guesses = new Guesses();

    ConsentsController(
            Referrals referrals, PeopleStore people, Settings settings, Templates templates) {
        this.referrals = referrals;
        this.consents = referrals.consents();
        this.people = people;
        this.settings = settings;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        referral(ctx)
                .ifPresentOrElse(
                        it ->
                                show(
                                        ctx,
                                        page(
                                                visit,
                                                it,
                                                it.candidate()
                                                        .map(ConsentForm::of)
                                                        .map(ConsentForm::form)
                                                        .orElseGet(Form::blank))),
                        () -> miss(ctx, visit));
    }

    /** Yes: what is in the form is passed on. Twice is once. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        referral(ctx).ifPresentOrElse(it -> agree(ctx, visit, it), () -> miss(ctx, visit));
    }

    /** No, or no more: all is erased. */
    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        referral(ctx)
                .ifPresentOrElse(
                        it -> {
                            consents.refuse(it, visit.form().isChecked("forever", "yes"));
                            visit.go(page(visit, it, Form.blank()).path());
                        },
                        () -> miss(ctx, visit));
    }

    private void agree(Context ctx, Visit visit, Referral referral) {
        var form = ConsentForm.submitted(visit.form());
        var page = page(visit, referral, form.form());
        if (!page.open()) {
            visit.go(page.path());
        } else if (form.form().isValid()) {
            boolean first = consents.agree(referral, form.candidate());
            visit.done(page.path(), first ? "flash.referral.agreed" : "flash.referral.over");
        } else {
            visit.refused(templates.referralsConsent(page));
        }
    }

    /** What is over is gone, and says so. */
    private void show(Context ctx, ConsentPage page) {
        if (page.open() || page.referral().isPassedOn()) {
            page.visit().show(templates.referralsConsent(page));
        } else {
            ctx.status(HttpStatus.GONE);
            page.visit().show(templates.referralsOver(page));
        }
    }

    /** A link that a mail programme broke in two explains itself; who tries many is stopped. */
    private void miss(Context ctx, Visit visit) {
        if (guesses.isOneTooMany(Sender.of(ctx))) {
            throw new TooManyRequestsResponse(
                    "Too many tries",
                    Map.of("Retry-After", String.valueOf(Guesses.WHILE.toSeconds())));
        }
        ctx.status(HttpStatus.NOT_FOUND);
        visit.show(templates.referralsUnknown(visit));
    }

    private Optional<Referral> referral(Context ctx) {
        ctx.header("X-Robots-Tag", "noindex, nofollow");
        return consents.by(ctx.pathParam("candidate"));
    }

    private ConsentPage page(Visit visit, Referral referral, Form form) {
        var offer = referrals.offers().of(referral.itemId()).orElseThrow();
        return new ConsentPage(
                visit,
                visit.pathText("candidate"),
                referral,
                consents.isOpen(referral),
                offer,
                referrals.offers().title(visit.language(), offer),
                referral.referrerId().flatMap(people::active).map(Person::name),
                settings.get(Programme.REFERRAL_MONTHS),
                form);
    }
}
