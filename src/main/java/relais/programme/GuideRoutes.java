package relais.programme;

import static relais.people.Role.ANYONE;

import relais.templates.Templates;
import relais.web.Routes;

public final class GuideRoutes {

    private final GuidePagesController pages;

    public GuideRoutes(Guide guide, Templates templates) {
        pages = new GuidePagesController(guide, templates);
    }

    /** For anyone, for most pages are; the others send strangers to the sign-in page themselves. */
    public void register(Routes routes) {
        routes.get("/guide", pages::index, ANYONE);
        routes.get("/guide/{page}", pages::show, ANYONE);
    }
}
