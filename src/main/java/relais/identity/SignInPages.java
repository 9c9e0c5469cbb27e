package relais.identity;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The sign-in page, as it is shown from several doors. */
final class SignInPages {

    private final Templates templates;
    private final Supplier<List<DemoAccount>> demoAccounts;

    SignInPages(Templates templates, Supplier<List<DemoAccount>> demoAccounts) {
        this.templates = templates;
        this.demoAccounts = demoAccounts;
    }

    void show(Context ctx, Form form, String to) {
        ctx.html(page(ctx, form, to, Optional.empty()));
    }

    void refuse(Context ctx, HttpStatus status, Form form, String to, Optional<String> notice) {
        ctx.status(status).html(page(ctx, form, to, notice));
    }

    /**
     * To somebody who sent a form while they were signed out: they cannot go on where they were.
     */
    void showEnded(Context ctx) {
        refuse(
                ctx,
                HttpStatus.UNAUTHORIZED,
                Form.blank(),
                "/",
                Optional.of("identity.sign-in.ended"));
    }

    private String page(Context ctx, Form form, String to, Optional<String> notice) {
        var page = new SignInPage(Visit.of(ctx), form, to, notice, demoAccounts.get());
        return templates.identitySignInsBlank(page).render();
    }
}
