package relais.profiles;

import static relais.people.Role.AMBASSADOR;
import static relais.people.Role.EMPLOYEE;

import relais.badges.Badges;
import relais.certificates.Certificates;
import relais.joining.Joining;
import relais.levels.Levels;
import relais.mentoring.Mentoring;
import relais.newsletter.Newsletter;
import relais.notifications.Notifications;
import relais.settings.Settings;
import relais.templates.Templates;
import relais.web.Routes;

/** Colleagues, and oneself. */
public final class ProfilesRoutes {

    private final PeopleController people;
    private final MeController me;
    private final SettingsController settings;
    private final NewsController news;
    private final BoardNamesController boardNames;
    private final PausesController pauses;

    public ProfilesRoutes(
            Profiles profiles,
            Badges badges,
            Certificates certificates,
            Joining joining,
            Levels levels,
            Mentoring mentoring,
            Notifications notifications,
            Newsletter newsletter,
            Settings settings,
            Templates templates) {
        var shelves = new Shelves(badges, certificates, joining, levels, mentoring);
        this.people = new PeopleController(profiles, shelves, templates);
        this.me = new MeController(profiles, shelves, templates);
        var sheet =
                new SettingsSheet(
                        profiles, joining, notifications, newsletter, settings, templates);
        this.settings = new SettingsController(profiles, notifications, settings, sheet);
        this.news = new NewsController(notifications, sheet);
        this.boardNames = new BoardNamesController(joining, sheet);
        this.pauses = new PausesController(joining, notifications, sheet);
    }

    public void register(Routes routes) {
        routes.get("/people", people::index, EMPLOYEE);
        routes.get("/people/{person}", people::show, EMPLOYEE);
        routes.get("/me", me::show, EMPLOYEE);
        routes.post("/me/language", me::update, EMPLOYEE);
        routes.get("/me/settings", settings::edit, EMPLOYEE);
        routes.post("/me/settings", settings::update, EMPLOYEE);
        routes.post("/me/settings/news", news::update, EMPLOYEE);
        routes.post("/me/settings/board-name", boardNames::update, AMBASSADOR);
        routes.post("/me/settings/pause", pauses::create, AMBASSADOR);
        routes.post("/me/settings/pause/removal", pauses::remove, AMBASSADOR);
    }
}
