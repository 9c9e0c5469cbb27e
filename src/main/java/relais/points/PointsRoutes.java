package relais.points;

import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.LEAD;

import relais.templates.Templates;
import relais.training.Training;
import relais.web.Routes;

/** What acts are worth, and why somebody has the points they have. */
public final class PointsRoutes {

    private final RulesController rules;
    private final PreviewsController previews;

    private final StatementsController statements;
    private final WithdrawalsController withdrawals;

    public PointsRoutes(
            Rules rules, Statements statements, Training training, Templates templates) {
        this.rules = new RulesController(rules, templates);
        this.previews = new PreviewsController(rules, this.rules, templates);
        this.statements = new StatementsController(statements, rules, training, templates);
        this.withdrawals = new WithdrawalsController(statements, rules, templates);
    }

    public void register(Routes routes) {
        routes.get("/lead/rules", rules::index, LEAD);
        routes.post("/lead/rules", rules::create, LEAD);
        routes.get("/lead/rules/new", rules::blank, LEAD);
        routes.post("/lead/rules/preview", previews::createNew, LEAD);
        routes.get("/lead/rules/{rule}", rules::show, LEAD);
        routes.post("/lead/rules/{rule}", rules::update, LEAD);
        routes.get("/lead/rules/{rule}/edit", rules::edit, LEAD);
        routes.post("/lead/rules/{rule}/preview", previews::create, LEAD);
        routes.get("/lead/rules/{rule}/entries", statements::show, LEAD);
        routes.get("/lead/rules/{rule}/withdrawal", withdrawals::blank, LEAD);
        routes.post("/lead/rules/{rule}/withdrawal", withdrawals::create, LEAD);
        routes.get("/me/points", statements::index, EMPLOYEE);
    }
}
