package relais.sessions;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.web.Visit;

import java.util.Optional;

/** What stays of a session: its recording, slides, notes. */
final class MaterialController {

    private final Sessions sessions;
    private final SessionSheet sheet;

    MaterialController(Sessions sessions, SessionSheet sheet) {
        this.sessions = sessions;
        this.sheet = sheet;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var session = begun(visit);
        var form = SessionForms.added(visit.form());
        if (form.isValid()) {
            var kind = Material.Kind.valueOf(form.value("kind"));
            form.check(
                    "title",
                    sessions.desk()
                            .add(
                                    visit.person(),
                                    session,
                                    kind,
                                    form.value("title"),
                                    form.value("link")),
                    "sessions.material.enough");
        }
        if (form.isValid()) {
            visit.done(session.path(), "flash.session-material");
        } else {
            sheet.refuse(visit, it -> it.withMaterial(form));
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var session = begun(visit);
        sessions.desk().remove(session, visit.pathId("material"));
        visit.go(session.path());
    }

    private LiveSession begun(Visit visit) {
        return Optional.of(sheet.hosted(visit))
                .filter(it -> it.hasStartedAt(visit.now()) && !it.isCancelled())
                .orElseThrow(NotFoundResponse::new);
    }
}
