package relais.sessions;

import io.javalin.http.Context;

import relais.sessions.Confirming.Confirmed;
import relais.sessions.Confirming.NoTriesLeft;
import relais.sessions.Confirming.NotNow;
import relais.sessions.Confirming.WrongCode;
import relais.web.Visit;

/** The code that whoever is there reads from the hosts' screen. */
final class CodesController {

    private final Sessions sessions;
    private final SessionSheet sheet;

    CodesController(Sessions sessions, SessionSheet sheet) {
        this.sessions = sessions;
        this.sheet = sheet;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var session = sheet.session(visit);
        var form = visit.form().required("code");
        if (form.isValid()) {
            confirm(visit, session, form.value("code"));
        } else {
            sheet.refuse(visit, it -> it.withCode(form));
        }
    }

    private void confirm(Visit visit, LiveSession session, String code) {
        switch (sessions.attendances().confirm(visit.person(), session, code)) {
            case Confirmed _ -> visit.done(session.path(), "flash.session-attended");
            case WrongCode _ -> refuse(visit, "sessions.code.wrong");
            case NoTriesLeft _ -> refuse(visit, "sessions.code.no-tries");
            case NotNow _ -> refuse(visit, "sessions.code.not-now");
        }
    }

    private void refuse(Visit visit, String messageKey) {
        var form = visit.form().check("code", false, messageKey);
        sheet.refuse(visit, it -> it.withCode(form));
    }
}
