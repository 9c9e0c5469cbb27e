package relais.identity;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.mail.Outbox;
import relais.people.Person;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.concurrent.Executor;

/** A forgotten password: asking for a link, and using it. */
final class ResetsController {

    private static final Logger log = LoggerFactory.getLogger(ResetsController.class);
    private static final String ACT = "reset";

    private final PasswordResets resets;
    private final Credentials credentials;
    private final Outbox outbox;
    private final Throttle throttle;
    private final Executor beside;
    private final Templates templates;

    ResetsController(
            PasswordResets resets,
            Credentials credentials,
            Outbox outbox,
            Throttle throttle,
            Executor beside,
            Templates templates) {
        this.resets = resets;
        this.credentials = credentials;
        this.outbox = outbox;
        this.throttle = throttle;
        this.beside = beside;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.identityResetsBlank(
                        new ForgottenPage(visit, Form.blank(), outbox.isOpen())));
    }

    /** The same answer, after the same time, whoever the address belongs to. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var form = visit.form().required("email").atMost(254, "email");
        throttle.enter(ctx, ACT);

        if (form.isValid()) {
            beside.execute(() -> mailTo(form.value("email")));
            visit.show(
                    templates.identityResetsCreated(
                            new ForgottenPage(visit, form, outbox.isOpen())));
        } else {
            visit.refused(
                    templates.identityResetsBlank(new ForgottenPage(visit, form, outbox.isOpen())));
        }
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        var page = new ResetPage(visit, Form.blank(), person(visit), visit.pathText("token"));
        visit.show(templates.identityResetsEdit(page));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        throttle.enter(ctx, ACT);
        var person = person(visit);
        var form = PasswordForm.submitted(visit.form(), person);

        if (!form.isValid()) {
            var page = new ResetPage(visit, form.form(), person, visit.pathText("token"));
            visit.refused(templates.identityResetsEdit(page));
        } else if (credentials.changeBy(token(visit), person.id(), form.password())) {
            visit.done("/login", "flash.identity.password-changed");
        } else {
            throw new NotFoundResponse();
        }
    }

    private Person person(Visit visit) {
        return resets.personFor(token(visit)).orElseThrow(NotFoundResponse::new);
    }

    private static Token token(Visit visit) {
        return new Token(visit.pathText("token"));
    }

    private void mailTo(String email) {
        try {
            resets.mailTo(email);
        } catch (RuntimeException e) {
            log.warn("A reset link was not sent", e);
        }
    }
}
