package relais.proposals;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

/** The proposal that a piece of the studio came from, for editors whom it is within reach of. */
final class OriginsController {

    private final Desk desk;
    private final Templates templates;

    OriginsController(Desk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    /** A line below the piece; most have none. */
    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var origin = desk.origin(visit.person(), visit.pathId("piece"));
        if (visit.isHtmx()) {
            visit.part(templates.proposals_origin(visit, origin.orElse(null)));
        } else {
            visit.go(origin.orElseThrow(NotFoundResponse::new).deskUrl());
        }
    }
}
