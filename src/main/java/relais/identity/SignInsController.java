package relais.identity;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** Signing in. */
final class SignInsController {

    private static final String ACT = "sign-in";

    private final Doorkeeper doorkeeper;
    private final SignInPages pages;
    private final Throttle throttle;

    SignInsController(Doorkeeper doorkeeper, SignInPages pages, Throttle throttle) {
        this.doorkeeper = doorkeeper;
        this.pages = pages;
        this.throttle = throttle;
    }

    void blank(Context ctx) {
        var to = LocalAddress.of(ctx.queryParam("to"));
        if (Visit.of(ctx).isSignedIn()) {
            ctx.redirect(to, HttpStatus.SEE_OTHER);
        } else {
            pages.show(ctx, Form.blank(), to);
        }
    }

    /** One answer to a wrong address and to a wrong password: it says nothing about who is here. */
    void create(Context ctx) {
        var to = LocalAddress.of(ctx.formParam("to"));
        var form = Visit.of(ctx).form();
        form.required("email")
                .check("password", !form.raw("password").isEmpty(), "form.error.required");

        if (form.isValid()) {
            prove(ctx, form, to);
        } else {
            pages.refuse(ctx, HttpStatus.UNPROCESSABLE_CONTENT, form, to, Optional.empty());
        }
    }

    private void prove(Context ctx, Form form, String to) {
        var wait = throttle.refuses(ctx, ACT);
        if (wait.isPresent()) {
            ctx.header("Retry-After", Long.toString(wait.get().toSeconds()));
            pages.refuse(
                    ctx,
                    HttpStatus.TOO_MANY_REQUESTS,
                    form,
                    to,
                    Optional.of("identity.sign-in.throttled"));
        } else if (doorkeeper.signIn(ctx)) {
            throttle.forgive(ctx, ACT);
            ctx.redirect(to, HttpStatus.SEE_OTHER);
        } else {
            pages.refuse(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    form,
                    to,
                    Optional.of("identity.sign-in.wrong"));
        }
    }
}
