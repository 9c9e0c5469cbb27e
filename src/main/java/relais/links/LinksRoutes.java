package relais.links;

import static relais.people.Role.EDITOR;
import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.LEAD;
import static relais.people.Role.MACHINE;

import relais.feed.Pieces;
import relais.templates.Templates;
import relais.web.Routes;

/** Tracked links: opening them, one's own, and where editors and leads end them. */
public final class LinksRoutes {

    private final OpeningsController openings;
    private final MyLinksController mine;
    private final QrCodesController codes;
    private final RefusalsController refusals;
    private final LinksDeskController desk;

    public LinksRoutes(Links links, ClickCounter clicks, Pieces pieces, Templates templates) {
        var lines = new LinkLines(links, pieces);
        openings = new OpeningsController(links, clicks, templates);
        mine = new MyLinksController(links, lines, templates);
        codes = new QrCodesController(links);
        refusals = new RefusalsController(links);
        desk = new LinksDeskController(links, lines, templates);
    }

    public void register(Routes routes) {
        routes.get("/l/{code}", openings::show, MACHINE);

        routes.get("/me/links", mine::index, EMPLOYEE);
        routes.post("/me/links/refusal", refusals::create, EMPLOYEE);
        routes.post("/me/links/refusal/removal", refusals::remove, EMPLOYEE);
        routes.get("/me/links/{link}", mine::show, EMPLOYEE);
        routes.get("/me/links/{link}/code.svg", codes::svg, EMPLOYEE);
        routes.get("/me/links/{link}/code.png", codes::png, EMPLOYEE);
        routes.get("/me/links/{link}/removal", mine::confirm, EMPLOYEE);
        routes.post("/me/links/{link}/removal", mine::remove, EMPLOYEE);

        routes.get("/studio/links", desk::index, EDITOR, LEAD);
        routes.post("/studio/links/{code}/removal", desk::remove, EDITOR, LEAD);
    }
}
