package relais.search;

import static relais.people.Role.EMPLOYEE;

import relais.templates.Templates;
import relais.web.Routes;

/** Finding. */
public final class SearchRoutes {

    private final SearchController search;

    public SearchRoutes(Search search, Templates templates) {
        this.search = new SearchController(search, templates);
    }

    public void register(Routes routes) {
        routes.get("/search", search::index, EMPLOYEE);
    }
}
