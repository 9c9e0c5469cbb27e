package relais.pairs;

import static relais.people.Role.EMPLOYEE;

import relais.templates.Templates;
import relais.web.Routes;

import java.net.URI;

/** The pages of two people who walk together. To everybody else they are not there. */
public final class PairsRoutes {

    private static final String PAIR = "/mentoring/pairs/{member}";

    private final PairsController pairs;
    private final StepsController steps;
    private final WritingsController writings;
    private final MeetingsController meetings;

    public PairsRoutes(Pairs pairs, URI home, Templates templates) {
        var sheet = new PairSheet(pairs, templates);
        this.pairs = new PairsController(sheet);
        this.steps = new StepsController(pairs, sheet, templates);
        this.writings = new WritingsController(pairs, sheet);
        this.meetings = new MeetingsController(pairs, sheet, home, templates);
    }

    public void register(Routes routes) {
        routes.get(PAIR, pairs::show, EMPLOYEE);
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
