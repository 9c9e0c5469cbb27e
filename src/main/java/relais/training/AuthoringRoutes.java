package relais.training;

import static relais.people.Role.EDITOR;
import static relais.people.Role.LEAD;

import relais.settings.Settings;
import relais.templates.Templates;
import relais.web.Routes;

/** The studio of training: paths, modules, lessons and questions for those who write them. */
public final class AuthoringRoutes {

    private static final String PATHS = "/studio/training";
    private static final String MODULE = "/studio/training/{path}/{module}";

    private final AuthoredPathsController paths;
    private final StarterPathsController starterPaths;
    private final PathPlacesController pathPlaces;
    private final AuthoredModulesController modules;
    private final ModulePlacesController modulePlaces;
    private final FollowingsController followings;
    private final VersionsController versions;
    private final DraftsController drafts;
    private final WithdrawalsController withdrawals;
    private final AuthoredLessonsController lessons;
    private final AuthoredMediaController media;
    private final AuthoredPackagesController packages;
    private final LessonPlacesController lessonPlaces;
    private final AuthoredQuestionsController questions;

    public AuthoringRoutes(
            Training training, Shelves shelves, Settings settings, Templates templates) {
        var authoring = training.authoring();
        paths = new AuthoredPathsController(training, templates);
        starterPaths = new StarterPathsController(training);
        pathPlaces = new PathPlacesController(authoring);
        modules = new AuthoredModulesController(authoring, templates);
        modulePlaces = new ModulePlacesController(authoring);
        followings = new FollowingsController(authoring, templates);
        versions = new VersionsController(authoring);
        drafts = new DraftsController(authoring);
        withdrawals = new WithdrawalsController(training, templates);
        lessons = new AuthoredLessonsController(authoring, shelves, templates);
        media = new AuthoredMediaController(authoring, shelves, templates);
        packages =
                new AuthoredPackagesController(authoring, training.packages(), settings, templates);
        lessonPlaces = new LessonPlacesController(authoring);
        questions = new AuthoredQuestionsController(authoring, templates);
    }

    public void register(Routes routes) {
        routes.get(PATHS, paths::index, EDITOR, LEAD);
        routes.get(PATHS + "/new", paths::blank, EDITOR, LEAD);
        routes.post(PATHS, paths::create, EDITOR, LEAD);
        routes.post(PATHS + "/starter/{starter}", starterPaths::create, EDITOR, LEAD);
        routes.get(PATHS + "/{path}", paths::edit, EDITOR, LEAD);
        routes.post(PATHS + "/{path}", paths::update, EDITOR, LEAD);
        routes.post(PATHS + "/{path}/place", pathPlaces::create, EDITOR, LEAD);
        routes.get(PATHS + "/{path}/new", modules::blank, EDITOR, LEAD);
        routes.post(PATHS + "/{path}/modules", modules::create, EDITOR, LEAD);
        routes.get(MODULE, modules::show, EDITOR, LEAD);
        routes.get(MODULE + "/details", modules::edit, EDITOR, LEAD);
        routes.post(MODULE + "/details", modules::update, EDITOR, LEAD);
        routes.post(MODULE + "/place", modulePlaces::create, EDITOR, LEAD);
        routes.get(MODULE + "/following", followings::edit, EDITOR, LEAD);
        routes.post(MODULE + "/following", followings::update, EDITOR, LEAD);
        routes.post(MODULE + "/version", versions::create, EDITOR, LEAD);
        routes.post(MODULE + "/draft/removal", drafts::remove, EDITOR, LEAD);
        routes.get(MODULE + "/withdrawal", withdrawals::blank, EDITOR, LEAD);
        routes.post(MODULE + "/withdrawal", withdrawals::create, EDITOR, LEAD);
        routes.post(MODULE + "/withdrawal/removal", withdrawals::remove, EDITOR, LEAD);
        routes.get(MODULE + "/lessons/new", lessons::blank, EDITOR, LEAD);
        routes.post(MODULE + "/lessons", lessons::create, EDITOR, LEAD);
        routes.get(MODULE + "/lessons/{lesson}", lessons::edit, EDITOR, LEAD);
        routes.post(MODULE + "/lessons/{lesson}", lessons::update, EDITOR, LEAD);
        routes.post(MODULE + "/lessons/{lesson}/place", lessonPlaces::create, EDITOR, LEAD);
        routes.post(MODULE + "/lessons/{lesson}/removal", lessons::remove, EDITOR, LEAD);
        routes.get(MODULE + "/media", media::index, EDITOR, LEAD);
        routes.post(MODULE + "/media", media::create, EDITOR, LEAD);
        routes.post(MODULE + "/media/{medium}/removal", media::remove, EDITOR, LEAD);
        routes.get(MODULE + "/lessons/{lesson}/package", packages::edit, EDITOR, LEAD);
        routes.post(MODULE + "/lessons/{lesson}/package", packages::create, EDITOR, LEAD);
        routes.post(MODULE + "/lessons/{lesson}/package/removal", packages::remove, EDITOR, LEAD);
        routes.get(MODULE + "/questions/new", questions::blank, EDITOR, LEAD);
        routes.post(MODULE + "/questions", questions::create, EDITOR, LEAD);
        routes.get(MODULE + "/questions/{question}", questions::edit, EDITOR, LEAD);
        routes.post(MODULE + "/questions/{question}", questions::update, EDITOR, LEAD);
        routes.post(MODULE + "/questions/{question}/removal", questions::remove, EDITOR, LEAD);
    }
}
