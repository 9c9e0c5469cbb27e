package relais.administration;

import static relais.people.Role.ADMIN;
import static relais.people.Role.LEAD;

import relais.settings.Area;
import relais.settings.Settings;
import relais.templates.Templates;
import relais.web.Routes;

/** Where the workplaces of lead and administrators begin, and their settings. */
public final class AdministrationRoutes {

    private final WorkplacesController lead;
    private final WorkplacesController admin;
    private final SettingsController programme;
    private final SettingsController technical;

    public AdministrationRoutes(Settings settings, Templates templates) {
        this.lead = new WorkplacesController(templates::administrationWorkplacesLead);
        this.admin = new WorkplacesController(templates::administrationWorkplacesAdmin);
        this.programme = new SettingsController(settings, Area.PROGRAMME, "setting", templates);
        this.technical = new SettingsController(settings, Area.TECHNICAL, "technical", templates);
    }

    public void register(Routes routes) {
        routes.get("/lead", lead::show, LEAD);
        routes.get("/lead/settings", programme::index, LEAD);
        routes.get("/lead/settings/{setting}", programme::edit, LEAD);
        routes.post("/lead/settings/{setting}", programme::update, LEAD);
        routes.post("/lead/settings/{setting}/default", programme::remove, LEAD);
        routes.get("/admin", admin::show, ADMIN);
        routes.get("/admin/settings", technical::index, ADMIN);
        routes.get("/admin/settings/{technical}", technical::edit, ADMIN);
        routes.post("/admin/settings/{technical}", technical::update, ADMIN);
        routes.post("/admin/settings/{technical}/default", technical::remove, ADMIN);
    }
}
