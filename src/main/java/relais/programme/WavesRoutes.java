package relais.programme;

import static relais.people.Role.LEAD;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Routes;

/** Where leads open waves and say who comes in with them. */
public final class WavesRoutes {

    private final WavesController waves;
    private final NewcomersController newcomers;

    public WavesRoutes(Waves waves, PeopleStore people, Templates templates) {
        var desk = new WaveDesk(waves, people, templates);
        this.waves = new WavesController(desk);
        this.newcomers = new NewcomersController(desk);
    }

    public void register(Routes routes) {
        routes.get("/lead/waves", waves::index, LEAD);
        routes.post("/lead/waves", waves::create, LEAD);
        routes.get("/lead/waves/{wave}", waves::show, LEAD);
        routes.post("/lead/waves/{wave}", waves::update, LEAD);
        routes.post("/lead/waves/{wave}/people", newcomers::create, LEAD);
        routes.post("/lead/waves/{wave}/removal", waves::remove, LEAD);
    }
}
