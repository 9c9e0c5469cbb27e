package relais.labels;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** HR decides on wishes and renews labels. */
final class DeskController {

    private static final String DESK = "/hr/labels";

    private final Labels labels;
    private final Templates templates;

    DeskController(Labels labels, Templates templates) {
        this.labels = labels;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.labelsDesk(desk(visit, RenewalForm.blank())));
    }

    /** One or many are renewed; what somebody else has renewed meanwhile is renewed by that. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var form = RenewalForm.submitted(visit.form());

        if (form.form().isValid()) {
            int renewed = labels.renew(visit.person(), form.labels(), form.reason());
            visit.done(DESK, renewed > 0 ? "flash.label.renewed" : "flash.label.none-renewed");
        } else {
            visit.refused(templates.labelsDesk(desk(visit, form)));
        }
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.labelsWish(page(visit, wish(visit), ReasonForm.blank())));
    }

    /** The label is awarded. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var wish = wish(visit);
        var form = ReasonForm.submitted(visit.form());

        if (form.form().isValid()) {
            var answer = labels.award(visit.person(), wish, form.reason());
            visit.done(DESK, flash(answer, "flash.label.awarded"));
        } else {
            visit.refused(templates.labelsWish(page(visit, wish, form)));
        }
    }

    /** Not yet, and why. */
    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var wish = wish(visit);
        var form = ReasonForm.submitted(visit.form());

        if (form.form().isValid()) {
            var answer = labels.notYet(visit.person(), wish, form.reason());
            visit.done(DESK, flash(answer, "flash.label.not-yet"));
        } else {
            visit.refused(templates.labelsWish(page(visit, wish, form)));
        }
    }

    private static String flash(Answering answer, String done) {
        return switch (answer) {
            case Answering.Done() -> done;
            case Answering.TooLate() -> "flash.label.too-late";
            case Answering.NotReady() -> "flash.label.criteria-missing";
            case Answering.AlreadyChampion() -> "flash.label.is-champion";
            case Answering.HasSponsor _ -> throw new IllegalStateException("Only founders ask");
        };
    }

    private LabelDeskPage desk(Visit visit, RenewalForm form) {
        var hr = visit.person();
        var due = labels.due(hr);
        var years = labels.yearOf(due.stream().map(it -> it.person().id()).toList());
        return new LabelDeskPage(
                visit,
                labels.waitingFor(hr),
                due,
                years,
                labels.answeredLately(hr),
                due.isEmpty() && labels.isUnknown(),
                form);
    }

    private WishPage page(Visit visit, Wish wish, ReasonForm form) {
        long person = wish.person().id();
        return new WishPage(
                visit,
                wish,
                labels.wishes().criteriaOf(person),
                labels.historyOf(person),
                Optional.ofNullable(labels.yearOf(List.of(person)).get(person))
                        .orElse(YearFacts.NONE),
                form);
    }

    private Wish wish(Visit visit) {
        return labels.wish(visit.person(), visit.pathId("wish")).orElseThrow(NotFoundResponse::new);
    }
}
