package relais.identity;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.time.Clock;

/** My password and my sessions. */
final class SecurityController {

    private static final String ACT = "password";

    private final Credentials credentials;
    private final IdentityStore store;
    private final Doorkeeper doorkeeper;
    private final Throttle throttle;
    private final Clock clock;
    private final Templates templates;

    SecurityController(
            Credentials credentials,
            IdentityStore store,
            Doorkeeper doorkeeper,
            Throttle throttle,
            Clock clock,
            Templates templates) {
        this.credentials = credentials;
        this.store = store;
        this.doorkeeper = doorkeeper;
        this.throttle = throttle;
        this.clock = clock;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.identitySecurityIndex(page(ctx, Form.blank())));
    }

    /** Ends every session but a new one of this browser. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var person = visit.person();
        throttle.enter(ctx, ACT);
        var form = visit.form();
        form.check(
                "current",
                credentials.isRight(person.id(), form.raw("current")),
                "identity.password.wrong");
        var wish = PasswordForm.submitted(form, person);

        if (wish.isValid()) {
            throttle.forgive(ctx, ACT);
            credentials.change(person.id(), wish.password());
            doorkeeper.signIn(ctx, person.id());
            visit.done("/me/security", "flash.identity.password-changed");
        } else {
            visit.refused(templates.identitySecurityIndex(page(ctx, form)));
        }
    }

    /** Signs me out everywhere, here too. */
    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        store.endSessions(visit.person().id(), "");
        doorkeeper.signOut(ctx);
        visit.done("/login", "flash.identity.signed-out-everywhere");
    }

    private SecurityPage page(Context ctx, Form form) {
        var visit = Visit.of(ctx);
        var sessions = store.sessions(visit.person().id(), clock.millis());
        return new SecurityPage(visit, form, sessions, doorkeeper.sessionId(ctx));
    }
}
