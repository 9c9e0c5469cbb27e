package relais.sessions;

import static relais.people.Role.ANYONE;
import static relais.people.Role.CHAMPION;
import static relais.people.Role.EDITOR;
import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.HR;
import static relais.people.Role.LEAD;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Routes;

import java.net.URI;

/** Live sessions. What only hosts may do is loaded through them: to others it is not there. */
public final class SessionsRoutes {

    private final SessionsController sessions;
    private final SeatsController seats;
    private final CancellationsController cancellations;
    private final CodesController codes;
    private final AttendancesController attendances;
    private final RatingsController ratings;
    private final MaterialController material;
    private final CalendarsController calendars;

    public SessionsRoutes(Sessions front, PeopleStore people, URI home, Templates templates) {
        var sheet = new SessionSheet(front, templates);
        sessions = new SessionsController(front, sheet, people, templates);
        seats = new SeatsController(front, sheet, templates);
        cancellations = new CancellationsController(front, sheet, templates);
        codes = new CodesController(front, sheet);
        attendances = new AttendancesController(front, sheet, people, templates);
        ratings = new RatingsController(front, sheet);
        material = new MaterialController(front, sheet);
        calendars = new CalendarsController(front, sheet, home, templates);
    }

    /** The calendar stands before the sessions, for its address looks like one of theirs. */
    public void register(Routes routes) {
        routes.get("/sessions", sessions::index, EMPLOYEE);
        routes.post("/sessions", sessions::create, EDITOR, LEAD, HR, CHAMPION);
        routes.get("/sessions/new", sessions::blank, EDITOR, LEAD, HR, CHAMPION);
        routes.get("/sessions/calendar", calendars::blank, EMPLOYEE);
        routes.post("/sessions/calendar", calendars::create, EMPLOYEE);
        routes.post("/sessions/calendar/removal", calendars::remove, EMPLOYEE);
        routes.get("/sessions/calendar/{secret}.ics", calendars::index, ANYONE);
        routes.get("/sessions/{session}", sessions::show, EMPLOYEE);
        routes.post("/sessions/{session}", sessions::update, EMPLOYEE);
        routes.get("/sessions/{session}/edit", sessions::edit, EMPLOYEE);
        routes.get("/sessions/{session}/calendar.ics", calendars::show, EMPLOYEE);
        routes.get("/sessions/{session}/cancellation", cancellations::blank, EMPLOYEE);
        routes.post("/sessions/{session}/cancellation", cancellations::create, EMPLOYEE);
        routes.post("/sessions/{session}/seat", seats::create, EMPLOYEE);
        routes.post("/sessions/{session}/seat/removal", seats::remove, EMPLOYEE);
        routes.get("/sessions/{session}/seats", seats::index, EMPLOYEE);
        routes.post("/sessions/{session}/code", codes::create, EMPLOYEE);
        routes.post("/sessions/{session}/attendance/{person}", attendances::create, EMPLOYEE);
        routes.post(
                "/sessions/{session}/attendance/{person}/removal", attendances::remove, EMPLOYEE);
        routes.post("/sessions/{session}/rating", ratings::create, EMPLOYEE);
        routes.post("/sessions/{session}/material", material::create, EMPLOYEE);
        routes.post("/sessions/{session}/material/{material}/removal", material::remove, EMPLOYEE);
    }
}
