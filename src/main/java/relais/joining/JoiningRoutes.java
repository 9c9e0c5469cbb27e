package relais.joining;

import static relais.people.Role.AMBASSADOR;
import static relais.people.Role.EMPLOYEE;

import relais.mentoring.Mentoring;
import relais.templates.Templates;
import relais.web.Routes;

/** Joining, one's own choices, leaving. Everyone may ask; who is in already is led on. */
public final class JoiningRoutes {

    private final MembershipsController memberships;
    private final ChoicesController choices;
    private final TreeNamesController treeNames;
    private final LeavingController leaving;

    public JoiningRoutes(Joining joining, Mentoring mentoring, Templates templates) {
        this.memberships = new MembershipsController(joining, templates);
        this.choices = new ChoicesController(joining, templates);
        this.treeNames = new TreeNamesController(joining);
        this.leaving = new LeavingController(joining, mentoring, templates);
    }

    public void register(Routes routes) {
        routes.get("/welcome", memberships::blank, EMPLOYEE);
        routes.post("/welcome", memberships::create, EMPLOYEE);
        routes.get("/welcome/leaving", leaving::blank, EMPLOYEE);
        routes.post("/welcome/leaving", leaving::create, EMPLOYEE);
        routes.get("/me/joining", choices::edit, EMPLOYEE);
        routes.post("/me/joining", choices::update, EMPLOYEE);
        routes.post("/me/joining/tree", treeNames::update, AMBASSADOR);
    }
}
