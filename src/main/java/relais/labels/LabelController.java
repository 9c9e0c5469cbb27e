package relais.labels;

import io.javalin.http.Context;

import relais.mentoring.Mentoring;
import relais.templates.Templates;
import relais.web.Visit;

/** The label as an ambassador meets it: what it asks for, asking, agreeing, withdrawing. */
final class LabelController {

    static final String MINE = "/mentoring/label";

    private final Labels labels;
    private final Mentoring mentoring;
    private final Templates templates;

    LabelController(Labels labels, Mentoring mentoring, Templates templates) {
        this.labels = labels;
        this.mentoring = mentoring;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.labelsShow(page(visit, AskForm.blank())));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var form = AskForm.submitted(visit.form());

        if (form.form().isValid()) {
            visit.done(MINE, flash(labels.ask(visit.person(), form.words(), form.announced())));
        } else {
            visit.refused(templates.labelsShow(page(visit, form)));
        }
    }

    /** The answer to a sponsor's wish is yes. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var form = AskForm.submitted(visit.form());

        if (form.form().isValid()) {
            visit.done(MINE, flash(labels.agree(visit.person(), form.words(), form.announced())));
        } else {
            visit.refused(templates.labelsShow(page(visit, form)));
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        labels.withdraw(visit.person());
        visit.done(MINE, "flash.label.withdrawn");
    }

    private static String flash(Asking asking) {
        return switch (asking) {
            case Asking.Asked() -> "flash.label.asked";
            case Asking.AlreadyAsked() -> "flash.label.already-asked";
            case Asking.NotReady() -> "flash.label.not-ready";
            case Asking.AlreadyChampion() -> "flash.label.already-champion";
        };
    }

    private LabelPage page(Visit visit, AskForm form) {
        long me = visit.person().id();
        return new LabelPage(
                visit,
                labels.wishes().criteriaOf(me),
                labels.wishes().openOf(me),
                labels.wishes().lastAnswered(me),
                labels.historyOf(me),
                mentoring.sponsorOf(me),
                form);
    }
}
