package relais.referrals;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.PersonCard;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** HR and those whom colleagues referred. */
final class DeskController {

    private static final int ON_A_PAGE = 30;

    private final JobOffers offers;
    private final Desk desk;
    private final PeopleStore people;
    private final Templates templates;

    DeskController(JobOffers offers, Desk desk, PeopleStore people, Templates templates) {
        this.offers = offers;
        this.desk = desk;
        this.people = people;
        this.templates = templates;
    }

    /** What is no offer or status of ours narrows nothing. */
    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var kept = offers.reachedBy(visit.person());
        var job =
                number(visit, "job")
                        .filter(it -> kept.stream().anyMatch(offer -> offer.itemId() == it));
        var status = visit.query("status").flatMap(Status::kept);
        var before = before(visit);
        var found =
                desk.list(
                        visit.person(), job, status, before.orElse(Long.MAX_VALUE), ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var about = offers.offers(shown.stream().map(Referral::itemId).distinct().toList());
        var titles = new HashMap<>(offers.titles(visit.language(), kept));
        titles.putAll(offers.titles(visit.language(), about.values()));
        var referrers =
                people
                        .cards(
                                shown.stream()
                                        .flatMap(it -> it.referrerId().stream())
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(PersonCard::id, Function.identity()));
        visit.show(
                templates.referralsDeskIndex(
                        new ReferralsDeskPage(
                                visit,
                                shown,
                                kept,
                                titles,
                                referrers,
                                job,
                                status,
                                before.isEmpty(),
                                Optional.of(shown)
                                        .filter(it -> it.size() < found.size())
                                        .map(it -> it.getLast().id()))));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var referral = referral(visit);
        visit.show(
                templates.referralsDeskShow(
                        page(visit, referral, StepForm.of(referral).form(), false)));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var referral = referral(visit);
        var form = StepForm.submitted(visit.form());

        if (form.form().isValid()) {
            switch (desk.move(
                    visit.person(), referral, form.version(), form.status(), form.note())) {
                case DONE -> visit.done(referral.url(), "flash.referral.moved");
                case OVERTAKEN -> overtaken(ctx, visit, form);
            }
        } else {
            visit.refused(templates.referralsDeskShow(page(visit, referral, form.form(), false)));
        }
    }

    /** With what stands there now, and what was typed. */
    private void overtaken(Context ctx, Visit visit, StepForm form) {
        var now = referral(visit);
        form.form().put("version", String.valueOf(now.version()));
        ctx.status(HttpStatus.CONFLICT);
        visit.show(templates.referralsDeskShow(page(visit, now, form.form(), true)));
    }

    /** A place in a list: the number of the one that came last. */
    static Optional<Long> before(Visit visit) {
        return number(visit, "before");
    }

    private static Optional<Long> number(Visit visit, String name) {
        return visit.query(name).filter(it -> it.matches("\\d{1,18}")).map(Long::valueOf);
    }

    private Referral referral(Visit visit) {
        return desk.referral(visit.person(), visit.pathId("referral"))
                .orElseThrow(NotFoundResponse::new);
    }

    private ReferralPage page(Visit visit, Referral referral, Form form, boolean overtaken) {
        var offer = offers.of(referral.itemId()).orElseThrow();
        return new ReferralPage(
                visit,
                referral,
                offer,
                offers.title(visit.language(), offer),
                referral.referrerId().flatMap(people::card),
                desk.history(referral),
                form,
                overtaken);
    }
}
