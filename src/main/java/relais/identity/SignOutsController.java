package relais.identity;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.templates.Templates;
import relais.web.Visit;

/** Signing out: a button, so that no link and no picture of another site does it. */
final class SignOutsController {

    private final Doorkeeper doorkeeper;
    private final Templates templates;

    SignOutsController(Doorkeeper doorkeeper, Templates templates) {
        this.doorkeeper = doorkeeper;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        if (visit.isSignedIn()) {
            visit.show(templates.identitySignOutsBlank(visit));
        } else {
            ctx.redirect("/login", HttpStatus.SEE_OTHER);
        }
    }

    void create(Context ctx) {
        doorkeeper.signOut(ctx);
        Visit.of(ctx).done("/login", "flash.identity.signed-out");
    }
}
