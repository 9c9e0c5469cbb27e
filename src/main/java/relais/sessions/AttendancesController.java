package relais.sessions;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.templates.Templates;
import relais.web.Visit;

/** Who was there, by the hosts' ticks. */
final class AttendancesController {

    private final Sessions sessions;
    private final SessionSheet sheet;
    private final PeopleStore people;
    private final Templates templates;

    AttendancesController(
            Sessions sessions, SessionSheet sheet, PeopleStore people, Templates templates) {
        this.sessions = sessions;
        this.sheet = sheet;
        this.people = people;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var session = sheet.hosted(visit);
        sessions.attendances().tick(visit.person(), session, attendee(visit));
        answer(visit, session);
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var session = sheet.hosted(visit);
        sessions.attendances().untick(session, attendee(visit));
        answer(visit, session);
    }

    private void answer(Visit visit, LiveSession session) {
        var page = new SeatsPage(visit, session, sessions.takers(session));
        visit.changed(templates.sessionsSeats_list(page), session.path() + "/seats");
    }

    private long attendee(Visit visit) {
        return people.activeByHandle(visit.pathText("person"))
                .map(Person::id)
                .orElseThrow(NotFoundResponse::new);
    }
}
