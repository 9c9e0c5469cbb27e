package relais.profiles;

import static relais.people.Role.EMPLOYEE;

import relais.badges.Badges;
import relais.joining.Joining;
import relais.levels.Levels;
import relais.mentoring.Mentoring;
import relais.templates.Templates;
import relais.web.Routes;

/** Colleagues, and oneself. */
public final class ProfilesRoutes {

    private final PeopleController people;
    private final MeController me;
    private final SettingsController settings;

    public ProfilesRoutes(
            Profiles profiles,
            Badges badges,
            Joining joining,
            Levels levels,
            Mentoring mentoring,
            Templates templates) {
        var shelves = new Shelves(badges, joining, levels, mentoring);
        this.people = new PeopleController(profiles, shelves, templates);
        this.me = new MeController(profiles, shelves, templates);
        this.settings = new SettingsController(profiles, templates);
    }

    public void register(Routes routes) {
        routes.get("/people", people::index, EMPLOYEE);
        routes.get("/people/{person}", people::show, EMPLOYEE);
        routes.get("/me", me::show, EMPLOYEE);
        routes.post("/me/language", me::update, EMPLOYEE);
        routes.get("/me/settings", settings::edit, EMPLOYEE);
        routes.post("/me/settings", settings::update, EMPLOYEE);
    }
}
