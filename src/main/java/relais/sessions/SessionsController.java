package relais.sessions;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.sessions.Changing.Changed;
import relais.sessions.Changing.Closed;
import relais.sessions.Changing.SeatsTaken;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** What is to come and what was; planning and changing. */
final class SessionsController {

    private static final int MOST_COMING = 200;
    private static final int A_PAGE = 20;

    private final Sessions sessions;
    private final SessionSheet sheet;
    private final PeopleStore people;
    private final Templates templates;

    SessionsController(
            Sessions sessions, SessionSheet sheet, PeopleStore people, Templates templates) {
        this.sessions = sessions;
        this.sheet = sheet;
        this.people = people;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var filter = SessionFilter.asked(visit);
        var now = visit.now();
        var before = visit.query("before").flatMap(it -> SessionPosition.of(it, now));
        var below = before.orElseGet(() -> SessionPosition.top(now));

        // one more than is shown says whether there is more
        var found = sessions.past(visit.person(), filter, below, A_PAGE + 1);
        var past = found.subList(0, Math.min(A_PAGE, found.size()));
        var more =
                found.size() > A_PAGE
                        ? Optional.of(filter.pathFrom(SessionPosition.after(past.getLast())))
                        : Optional.<String>empty();
        visit.show(
                templates.sessionsSessionsIndex(
                        new SessionsPage(
                                visit,
                                filter,
                                before.isEmpty(),
                                before.isPresent()
                                        ? List.of()
                                        : sessions.coming(visit.person(), filter, MOST_COMING),
                                past,
                                more,
                                past.isEmpty() ? List.of() : sessions.material(past))));
    }

    void show(Context ctx) {
        sheet.show(Visit.of(ctx));
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        edit(visit, SessionForm.blank(visit), Optional.empty());
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var me = visit.person();
        var form = SessionForm.submitted(visit.form(), people, me.id(), visit.now());
        if (form.form().isValid()) {
            var id = sessions.desk().plan(me, form.plan(), form.key());
            visit.done("/sessions/" + id, "flash.session-planned");
        } else {
            refuse(visit, form, Optional.empty());
        }
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        var session = changeable(visit);
        edit(visit, SessionForm.of(session), Optional.of(session));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var session = changeable(visit);
        var form = SessionForm.submitted(visit.form(), people, session, visit.now());
        if (form.form().isValid()) {
            change(visit, session, form);
        } else {
            refuse(visit, form, Optional.of(session));
        }
    }

    private void change(Visit visit, LiveSession session, SessionForm form) {
        switch (sessions.desk().change(session, form.plan())) {
            case Changed _ -> visit.done(session.path(), "flash.session-changed");
            case SeatsTaken _ ->
                    refuse(
                            visit,
                            form.refused("seats", "sessions.form.seats.taken"),
                            Optional.of(session));
            case Closed _ -> throw new NotFoundResponse();
        }
    }

    /** What is over or cancelled stays as it was. */
    private LiveSession changeable(Visit visit) {
        return Optional.of(sheet.hosted(visit))
                .filter(it -> !it.isCancelled() && !it.isOverAt(visit.now()))
                .orElseThrow(NotFoundResponse::new);
    }

    private void edit(Visit visit, SessionForm form, Optional<LiveSession> session) {
        visit.show(templates.sessionsSessionsEdit(new EditedSessionPage(visit, form, session)));
    }

    private void refuse(Visit visit, SessionForm form, Optional<LiveSession> session) {
        visit.refused(templates.sessionsSessionsEdit(new EditedSessionPage(visit, form, session)));
    }
}
