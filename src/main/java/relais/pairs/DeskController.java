package relais.pairs;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.mentoring.Mentoring;
import relais.templates.Templates;
import relais.web.Visit;

/** The champion's desk. */
final class DeskController {

    private final Mentoring mentoring;
    private final Desk desk;
    private final Templates templates;

    DeskController(Mentoring mentoring, Desk desk, Templates templates) {
        this.mentoring = mentoring;
        this.desk = desk;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        long me = visit.person().id();

        visit.show(
                templates.pairsDeskShow(
                        new CompanionsPage(
                                visit,
                                mentoring.standingOf(me).orElseThrow(NotFoundResponse::new),
                                mentoring.requestsFor(me),
                                mentoring.offersOf(me),
                                desk.companionsOf(visit))));
    }

    /** Takes somebody new again, or nobody for now. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var takes = visit.form().value("takes").equals("yes");
        mentoring.take(visit.person(), takes);
        visit.done("/mentoring/me#places", takes ? "flash.pairs.takes" : "flash.pairs.rests");
    }
}
