package relais.packages;

import static relais.people.Role.MACHINE;

import relais.web.Routes;

/** What content in a frame asks for. The token in each address says who has what open. */
public final class PackagesRoutes {

    private final ContentController content;
    private final ReportsController reports;

    public PackagesRoutes(Packages packages) {
        content = new ContentController(packages);
        reports = new ReportsController(packages);
    }

    /** Of all addresses with this token. */
    static String base(String token) {
        return "/packages/" + token + "/";
    }

    public void register(Routes routes) {
        routes.get("/packages/{token}/files/<path>", content::show, MACHINE);
        routes.get("/packages/{token}/start.js", reports::blank, MACHINE);
        routes.post("/packages/{token}/reports", reports::create, MACHINE);
    }
}
