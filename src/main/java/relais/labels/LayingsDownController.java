package relais.labels;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.mentoring.Mentoring;
import relais.templates.Templates;
import relais.web.Visit;

/** Laying the label down: what that means, and doing it. */
final class LayingsDownController {

    private final Labels labels;
    private final Mentoring mentoring;
    private final Templates templates;

    LayingsDownController(Labels labels, Mentoring mentoring, Templates templates) {
        this.labels = labels;
        this.mentoring = mentoring;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        long me = visit.person().id();
        var label =
                labels.historyOf(me).stream()
                        .filter(Label::isStanding)
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new);
        visit.show(
                templates.labelsLayingDown(
                        new LayingDownPage(visit, label, mentoring.protegesOf(me))));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        labels.layDown(visit.person());
        visit.done(LabelController.MINE, "flash.label.laid-down");
    }
}
