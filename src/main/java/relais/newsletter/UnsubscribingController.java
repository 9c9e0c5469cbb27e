package relais.newsletter;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

/**
 * For whoever holds a letter, signed in or not. Looking at the address changes nothing, as mail
 * programmes and scanners look at every link; what is posted there takes effect, with or without
 * our page, since mail programmes post by themselves when their reader asks for it (RFC 8058).
 */
final class UnsubscribingController {

    private final Newsletter newsletter;
    private final Templates templates;

    UnsubscribingController(Newsletter newsletter, Templates templates) {
        this.newsletter = newsletter;
        this.templates = templates;
    }

    void show(Context ctx) {
        if (!newsletter.knows(ctx.pathParam("token"))) {
            throw new NotFoundResponse();
        }
        var visit = Visit.of(ctx);
        visit.show(templates.newsletterUnsubscribe(visit, false));
    }

    void create(Context ctx) {
        if (!newsletter.unsubscribe(ctx.pathParam("token"))) {
            throw new NotFoundResponse();
        }
        var visit = Visit.of(ctx);
        visit.show(templates.newsletterUnsubscribe(visit, true));
    }
}
