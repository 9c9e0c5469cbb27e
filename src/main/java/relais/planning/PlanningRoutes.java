package relais.planning;

import static relais.people.Role.EMPLOYEE;

import relais.feed.Pieces;
import relais.sharing.Drafts;
import relais.templates.Templates;
import relais.web.Routes;

import java.net.URI;

/** Where people plan what they wrote. */
public final class PlanningRoutes {

    private final PlansController plans;
    private final CalendarsController calendars;

    public PlanningRoutes(
            Planning planning, Drafts drafts, Pieces pieces, URI home, Templates templates) {
        this.plans = new PlansController(planning, drafts, pieces, templates);
        this.calendars = new CalendarsController(planning, home);
    }

    public void register(Routes routes) {
        routes.get("/me/planned", plans::index, EMPLOYEE);
        routes.get("/me/planned/{draft}", plans::show, EMPLOYEE);
        routes.get("/me/planned/{draft}/calendar.ics", calendars::show, EMPLOYEE);
        routes.get("/share/drafts/{draft}/plan", plans::edit, EMPLOYEE);
        routes.post("/share/drafts/{draft}/plan", plans::update, EMPLOYEE);
        routes.post("/share/drafts/{draft}/plan/removal", plans::remove, EMPLOYEE);
    }
}
