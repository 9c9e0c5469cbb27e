package relais.levels;

import static relais.people.Role.EMPLOYEE;

import relais.templates.Templates;
import relais.web.Routes;

/** The levels, and where one stands. */
public final class LevelsRoutes {

    private final LevelsController levels;

    public LevelsRoutes(Levels levels, Templates templates) {
        this.levels = new LevelsController(levels, templates);
    }

    public void register(Routes routes) {
        routes.get("/levels", levels::index, EMPLOYEE);
    }
}
