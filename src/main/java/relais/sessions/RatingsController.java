package relais.sessions;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.web.Visit;

import java.util.Optional;

/** What those who were there say of a session. */
final class RatingsController {

    private final Sessions sessions;
    private final SessionSheet sheet;

    RatingsController(Sessions sessions, SessionSheet sheet) {
        this.sessions = sessions;
        this.sheet = sheet;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var session =
                Optional.of(sheet.session(visit))
                        .filter(LiveSession::wasAttended)
                        .orElseThrow(NotFoundResponse::new);
        var form = SessionForms.rated(visit.form());
        if (form.isValid()) {
            var word = Optional.of(form.value("word")).filter(it -> !it.isEmpty());
            sessions.rate(visit.person(), session, Integer.parseInt(form.value("stars")), word);
            visit.done(session.path(), "flash.session-rated");
        } else {
            sheet.refuse(visit, it -> it.withRating(form));
        }
    }
}
