package relais.results;

import static relais.people.Role.EMPLOYEE;

import relais.feed.Pieces;
import relais.kudos.Kudos;
import relais.links.Links;
import relais.sharing.Sharing;
import relais.templates.Templates;
import relais.timeline.Timeline;
import relais.training.Training;
import relais.web.Routes;

/** One’s own shares, and what became of them. */
public final class ResultsRoutes {

    private final SharesController shares;
    private final FiguresController figures;
    private final ImportsController imports;
    private final LinesController lines;

    public ResultsRoutes(
            Results results,
            Timeline timeline,
            Sharing sharing,
            Links links,
            Pieces pieces,
            Training training,
            Kudos kudos,
            Templates templates) {
        var naming = new Naming(timeline, pieces);
        shares = new SharesController(results, naming, sharing, links, training, kudos, templates);
        figures = new FiguresController(results, naming, templates);
        imports = new ImportsController(results, naming, templates);
        lines = new LinesController(results);
    }

    public void register(Routes routes) {
        routes.get("/me/shares", shares::index, EMPLOYEE);
        routes.get("/me/shares/import", imports::blank, EMPLOYEE);
        routes.post("/me/shares/import", imports::create, EMPLOYEE);
        routes.post("/me/shares/import/lines", lines::create, EMPLOYEE);
        routes.get("/me/shares/{declaration}/results", figures::edit, EMPLOYEE);
        routes.post("/me/shares/{declaration}/results", figures::update, EMPLOYEE);
        routes.post("/me/shares/{declaration}/results/removal", figures::remove, EMPLOYEE);
    }
}
