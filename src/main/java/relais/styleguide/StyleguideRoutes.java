package relais.styleguide;

import static relais.people.Role.EMPLOYEE;

import relais.templates.Templates;
import relais.web.Routes;

/** Every component in all its states, for who builds pages. Only in development. */
public final class StyleguideRoutes {

    private final StyleguideController styleguide;

    public StyleguideRoutes(Templates templates) {
        this.styleguide = new StyleguideController(templates);
    }

    public void register(Routes routes) {
        routes.get("/styleguide", styleguide::show, EMPLOYEE);
    }
}
