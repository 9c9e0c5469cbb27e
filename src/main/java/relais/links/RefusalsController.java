package relais.links;

import io.javalin.http.Context;

import relais.web.Visit;

/** Whether one's links are counted at all. */
final class RefusalsController {

    private final Links links;

    RefusalsController(Links links) {
        this.links = links;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        links.refuse(visit.person());
        visit.done("/me/links", "flash.links.refused");
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        links.allow(visit.person());
        visit.done("/me/links", "flash.links.allowed");
    }
}
