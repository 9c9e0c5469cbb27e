package relais.training;

import static relais.people.Role.EMPLOYEE;

import relais.templates.Templates;
import relais.web.Routes;

public final class TrainingRoutes {

    private final PathsController paths;
    private final ModulesController modules;
    private final LessonsController lessons;
    private final FilmsController films;
    private final PlayersController players;
    private final ReadingsController readings;
    private final OpeningsController openings;
    private final AttemptsController attempts;

    public TrainingRoutes(
            Training training, Shelves shelves, Suggestions suggestions, Templates templates) {
        paths = new PathsController(training, suggestions, templates);
        modules = new ModulesController(training, templates);
        lessons = new LessonsController(training, shelves, templates);
        films = new FilmsController(training, shelves, templates);
        players = new PlayersController(training, templates);
        readings = new ReadingsController(training);
        openings = new OpeningsController(training);
        attempts = new AttemptsController(training, templates);
    }

    /** The quiz stands before the lessons, for its address looks like one of theirs. */
    public void register(Routes routes) {
        routes.get("/training", paths::index, EMPLOYEE);
        routes.get("/training/{path}", paths::show, EMPLOYEE);
        routes.get("/training/{path}/{module}", modules::show, EMPLOYEE);
        routes.get("/training/{path}/{module}/quiz", attempts::blank, EMPLOYEE);
        routes.post("/training/{path}/{module}/quiz", attempts::create, EMPLOYEE);
        routes.post("/training/{path}/{module}/quiz/opening", openings::create, EMPLOYEE);
        routes.get("/training/{path}/{module}/quiz/{attempt}", attempts::show, EMPLOYEE);
        routes.get("/training/{path}/{module}/{lesson}", lessons::show, EMPLOYEE);
        routes.get("/training/{path}/{module}/{lesson}/film", films::show, EMPLOYEE);
        routes.get("/training/{path}/{module}/{lesson}/player", players::show, EMPLOYEE);
        routes.get("/training/{path}/{module}/{lesson}/package", players::index, EMPLOYEE);
        routes.post("/training/{path}/{module}/{lesson}/reading", readings::create, EMPLOYEE);
    }
}
