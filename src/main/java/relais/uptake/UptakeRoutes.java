package relais.uptake;

import static relais.people.Role.HR;
import static relais.people.Role.LEAD;

import relais.templates.Templates;
import relais.web.Routes;

public final class UptakeRoutes {

    private final FiguresController figures;
    private final ExportsController exports;

    public UptakeRoutes(Uptake uptake, Templates templates) {
        figures = new FiguresController(uptake, templates);
        exports = new ExportsController(uptake);
    }

    public void register(Routes routes) {
        routes.get("/hr/training", figures::index, HR, LEAD);
        routes.get("/hr/training/export", exports::show, HR, LEAD);
    }
}
