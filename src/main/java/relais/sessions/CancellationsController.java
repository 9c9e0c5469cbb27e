package relais.sessions;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** Calling a session off, with a reason. */
final class CancellationsController {

    private final Sessions sessions;
    private final SessionSheet sheet;
    private final Templates templates;

    CancellationsController(Sessions sessions, SessionSheet sheet, Templates templates) {
        this.sessions = sessions;
        this.sheet = sheet;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        var page = new CancellationPage(visit, open(visit), Form.blank());
        visit.show(templates.sessionsCancellationsNew(page));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var session = open(visit);
        var form = visit.form().required("reason").atMost(500, "reason");
        if (form.isValid()) {
            sessions.desk().cancel(session, form.value("reason"));
            visit.done(session.path(), "flash.session-cancelled");
        } else {
            visit.refused(
                    templates.sessionsCancellationsNew(new CancellationPage(visit, session, form)));
        }
    }

    /** What has begun cannot be called off any more. */
    private LiveSession open(Visit visit) {
        return Optional.of(sheet.hosted(visit))
                .filter(it -> it.isOpenAt(visit.now()))
                .orElseThrow(NotFoundResponse::new);
    }
}
