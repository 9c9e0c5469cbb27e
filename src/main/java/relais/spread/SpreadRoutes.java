package relais.spread;

import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.LEAD;

import relais.templates.Templates;
import relais.web.Routes;

/** How far the champions’ example has come: for everyone, and in figures for the lead. */
public final class SpreadRoutes {

    private final MonthsController months;
    private final OutlookController outlook;

    public SpreadRoutes(Spread spread, Templates templates) {
        this.months = new MonthsController(spread, templates);
        this.outlook = new OutlookController(spread, templates);
    }

    public void register(Routes routes) {
        routes.get("/mentoring/spread", months::index, EMPLOYEE);
        routes.get("/lead/mentoring", outlook::index, LEAD);
        routes.get("/lead/mentoring/export", outlook::show, LEAD);
    }
}
