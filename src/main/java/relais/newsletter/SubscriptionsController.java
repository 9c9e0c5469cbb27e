package relais.newsletter;

import io.javalin.http.Context;

import relais.web.Visit;

/** Whether somebody gets the newsletter, by their own settings. */
final class SubscriptionsController {

    private static final String BACK = "/me/settings#newsletter";

    private final Newsletter newsletter;

    SubscriptionsController(Newsletter newsletter) {
        this.newsletter = newsletter;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        newsletter.subscribe(visit.person());
        visit.done(BACK, "flash.settings-saved");
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        newsletter.unsubscribe(visit.person());
        visit.done(BACK, "flash.settings-saved");
    }
}
