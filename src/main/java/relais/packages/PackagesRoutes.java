package relais.packages;

import static relais.people.Role.MACHINE;

import relais.templates.Templates;
import relais.web.Routes;

/** What content in a frame asks for. The token in each address says who has what open. */
public final class PackagesRoutes {

    private final ContentController content;
    private final ReportsController reports;
    private final SittingsController sittings;
    private final RecordGate gate;
    private final StatementsController statements;
    private final StatesController states;
    private final LearnersController learners;
    private final ActivitiesController activities;

    public PackagesRoutes(Packages packages, Templates templates) {
        content = new ContentController(packages);
        reports = new ReportsController(packages);
        sittings = new SittingsController(packages, templates);
        gate = new RecordGate(packages);
        statements = new StatementsController(packages.records().statements());
        states = new StatesController(packages.records().documents());
        learners = new LearnersController(packages.records().documents());
        activities = new ActivitiesController();
    }

    /** Of all addresses with this token. */
    static String base(String token) {
        return "/packages/" + token + "/";
    }

    public void register(Routes routes) {
        routes.get("/packages/{token}/files/<path>", content::show, MACHINE);
        routes.get("/packages/{token}/start.js", reports::blank, MACHINE);
        routes.post("/packages/{token}/reports", reports::create, MACHINE);
        routes.get("/packages/{token}/launch", sittings::blank, MACHINE);
        routes.post("/packages/{token}/sessions/{sitting}", sittings::create, MACHINE);
        routes.get("/packages/{token}/left", sittings::show, MACHINE);
        routes.options("/packages/{token}/<path>", RecordGate::preflight, MACHINE);
        registerRecords(routes, "/packages/{token}/xapi/");
    }

    private void registerRecords(Routes routes, String xapi) {
        routes.get(xapi + "about", RecordGate::about, MACHINE);
        var statement = xapi + "statements";
        routes.get(statement, gate.guarding(statements::index), MACHINE);
        routes.put(statement, gate.guarding(statements::update), MACHINE);
        routes.post(statement, gate.guarding(statements::create), MACHINE);
        var state = xapi + "activities/state";
        routes.get(state, gate.guarding(states::show), MACHINE);
        routes.put(state, gate.guarding(states::update), MACHINE);
        routes.post(state, gate.guarding(states::create), MACHINE);
        routes.delete(state, gate.guarding(states::remove), MACHINE);
        var learner = xapi + "agents/profile";
        routes.get(learner, gate.guarding(learners::show), MACHINE);
        routes.put(learner, gate.guarding(learners::update), MACHINE);
        routes.post(learner, gate.guarding(learners::create), MACHINE);
        routes.delete(learner, gate.guarding(learners::remove), MACHINE);
        var activity = xapi + "activities/profile";
        routes.get(activity, gate.guarding(activities::show), MACHINE);
        routes.put(activity, gate.guarding(activities::update), MACHINE);
        routes.post(activity, gate.guarding(activities::update), MACHINE);
        routes.delete(activity, gate.guarding(activities::update), MACHINE);
    }
}
