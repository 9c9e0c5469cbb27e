package relais.identity;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Map;

/** The first start of an empty portal; not there afterwards. */
final class SetupController {

    private static final String ACT = "setup";

    private final Setup setup;
    private final Doorkeeper doorkeeper;
    private final Throttle throttle;
    private final Templates templates;

    SetupController(Setup setup, Doorkeeper doorkeeper, Throttle throttle, Templates templates) {
        this.setup = setup;
        this.doorkeeper = doorkeeper;
        this.throttle = throttle;
        this.templates = templates;
    }

    /** The link in the log brings the code along. */
    void blank(Context ctx) {
        refuseLatecomers();
        var visit = Visit.of(ctx);
        var code = visit.query("code").orElse("");
        var form =
                Form.filled(
                        Map.of(
                                "code",
                                List.of(code),
                                "language",
                                List.of(visit.language()),
                                "lead",
                                List.of("me")));
        show(ctx, form, !code.isEmpty());
    }

    void create(Context ctx) {
        refuseLatecomers();
        var visit = Visit.of(ctx);
        var typed = visit.form();
        if (isOpenedBy(ctx, typed)) {
            complete(visit, ctx, SetupForm.submitted(typed));
        } else {
            visit.refused(templates.identitySetupBlank(new SetupPage(visit, typed, false)));
        }
    }

    private void complete(Visit visit, Context ctx, SetupForm form) {
        if (form.isValid()) {
            var administrator = setup.complete(form).orElseThrow(NotFoundResponse::new);
            doorkeeper.signIn(ctx, administrator);
            visit.done("/", "flash.identity.set-up");
        } else {
            visit.refused(templates.identitySetupBlank(new SetupPage(visit, form.form(), true)));
        }
    }

    private void show(Context ctx, Form form, boolean withCode) {
        var visit = Visit.of(ctx);
        if (withCode && !isOpenedBy(ctx, form)) {
            visit.refused(templates.identitySetupBlank(new SetupPage(visit, form, false)));
        } else {
            visit.show(templates.identitySetupBlank(new SetupPage(visit, form, withCode)));
        }
    }

    private boolean isOpenedBy(Context ctx, Form form) {
        throttle.enter(ctx, ACT);
        var opens = setup.opensWith(form.value("code"));
        if (opens) {
            throttle.forgive(ctx, ACT);
        }
        form.check("code", opens, "identity.setup.wrong-code");
        return opens;
    }

    private void refuseLatecomers() {
        if (!setup.isOpen()) {
            throw new NotFoundResponse();
        }
    }
}
