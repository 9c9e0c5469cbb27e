package relais.sessions;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** Taking a seat and giving it back; for hosts, who has one and who waits. */
final class SeatsController {

    private final Sessions sessions;
    private final SessionSheet sheet;
    private final Templates templates;

    SeatsController(Sessions sessions, SessionSheet sheet, Templates templates) {
        this.sessions = sessions;
        this.sheet = sheet;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var session = sheet.hosted(visit);
        visit.show(
                templates.sessionsSeatsIndex(
                        new SeatsPage(visit, session, sessions.takers(session))));
    }

    /** Whatever became of it, the page says how things stand. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        sessions.seats().take(visit.person(), sheet.session(visit));
        sheet.changed(visit);
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        sessions.seats().giveBack(visit.person(), sheet.session(visit));
        sheet.changed(visit);
    }
}
