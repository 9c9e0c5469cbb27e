package relais.sessions;

import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The page of one session, on which several forms may come back. */
final class SessionSheet {

    private final Sessions sessions;
    private final Templates templates;

    SessionSheet(Sessions sessions, Templates templates) {
        this.sessions = sessions;
        this.templates = templates;
    }

    /** Everyone who works here may know of a session. */
    LiveSession session(Visit visit) {
        return sessions.session(visit.person(), visit.pathId("session"))
                .orElseThrow(NotFoundResponse::new);
    }

    /** One that the visitor leads; to others it is not there. */
    LiveSession hosted(Visit visit) {
        return sessions.hosted(visit.person(), visit.pathId("session"))
                .orElseThrow(NotFoundResponse::new);
    }

    void show(Visit visit) {
        visit.show(templates.sessionsSessionsShow(page(visit)));
    }

    /** The parts that a seat changes. */
    void changed(Visit visit) {
        var page = page(visit);
        visit.changed(templates.sessionsSessions_seat(page), page.session().path());
    }

    void refuse(Visit visit, UnaryOperator<SessionForms> form) {
        var page = page(visit);
        visit.refused(templates.sessionsSessionsShow(page.with(form.apply(page.forms()))));
    }

    private SessionPage page(Visit visit) {
        var person = visit.person();
        var session = session(visit);
        var rating = session.wasAttended() ? sessions.rating(person, session) : noRating();
        boolean hosts = sessions.leads(person, session);
        return new SessionPage(
                visit,
                session,
                hosts,
                session.isOpenAt(visit.now())
                        ? sessions.overlapping(person, session)
                        : Optional.empty(),
                sessions.material(List.of(session)),
                rating.isPresent(),
                hosts ? sessions.verdict(session) : Optional.empty(),
                SessionForms.of(rating));
    }

    private static Optional<Rating> noRating() {
        return Optional.empty();
    }
}
