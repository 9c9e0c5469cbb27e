package relais.pairs;

import static relais.people.Role.CHAMPION;
import static relais.people.Role.EMPLOYEE;

import relais.mentoring.Mentoring;
import relais.templates.Templates;
import relais.web.Routes;

import java.net.URI;

/**
 * The champion's desk, and the pages of two people who walk together: for others they are not
 * there.
 */
public final class PairsRoutes {

    private static final String PAIR = "/mentoring/pairs/{member}";

    private final PairsController pairs;
    private final DeskController desk;
    private final EndingsController endings;
    private final StepsController steps;
    private final WritingsController writings;
    private final ConversationsController conversations;
    private final MeetingsController meetings;

    public PairsRoutes(Pairs pairs, Mentoring mentoring, URI home, Templates templates) {
        var sheet = new PairSheet(pairs, home, templates);
        this.pairs = new PairsController(sheet);
        this.desk = new DeskController(mentoring, pairs.desk(), templates);
        this.endings = new EndingsController(mentoring, sheet, templates);
        this.steps = new StepsController(pairs, sheet, templates);
        this.writings = new WritingsController(pairs, sheet);
        this.conversations = new ConversationsController(pairs, sheet);
        this.meetings = new MeetingsController(pairs, sheet, home, templates);
    }

    public void register(Routes routes) {
        routes.get("/mentoring/me", desk::show, CHAMPION);
        routes.post("/mentoring/me/places", desk::update, CHAMPION);
        routes.get(PAIR, pairs::show, EMPLOYEE);
        routes.post(PAIR + "/pause", endings::pause, EMPLOYEE);
        routes.post(PAIR + "/pause/removal", endings::resume, EMPLOYEE);
        routes.post(PAIR + "/arrival", endings::ask, EMPLOYEE);
        routes.post(PAIR + "/arrival/acceptance", endings::arrive, EMPLOYEE);
        routes.post(PAIR + "/arrival/removal", endings::forget, EMPLOYEE);
        routes.get(PAIR + "/parting", endings::edit, EMPLOYEE);
        routes.post(PAIR + "/parting", endings::part, EMPLOYEE);
        routes.get(PAIR + "/conversation", conversations::show, EMPLOYEE);
        routes.post(PAIR + "/messages", writings::message, EMPLOYEE);
        routes.post(PAIR + "/notes", writings::note, EMPLOYEE);
        routes.post(PAIR + "/writings/{writing}/removal", writings::remove, EMPLOYEE);
        routes.get(PAIR + "/meeting", meetings::edit, EMPLOYEE);
        routes.post(PAIR + "/meeting", meetings::create, EMPLOYEE);
        routes.post(PAIR + "/meeting/cancellation", meetings::remove, EMPLOYEE);
        routes.get(PAIR + "/meeting/calendar.ics", meetings::show, EMPLOYEE);
        routes.get(PAIR + "/steps", steps::index, EMPLOYEE);
        routes.post(PAIR + "/steps", steps::create, EMPLOYEE);
        routes.post(PAIR + "/steps/{step}", steps::update, EMPLOYEE);
        routes.post(PAIR + "/steps/{step}/removal", steps::remove, EMPLOYEE);
        routes.post(PAIR + "/steps/{step}/tick", steps::tick, EMPLOYEE);
        routes.post(PAIR + "/steps/{step}/tick/removal", steps::untick, EMPLOYEE);
        routes.post(PAIR + "/steps/{step}/raising", steps::up, EMPLOYEE);
        routes.post(PAIR + "/steps/{step}/lowering", steps::down, EMPLOYEE);
    }
}
