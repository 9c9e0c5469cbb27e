package relais.moderation;

import static relais.people.Role.EDITOR;
import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.LEAD;

import relais.mentions.Mentions;
import relais.moderation.Subject.Kind;
import relais.people.PeopleStore;
import relais.people.Role;
import relais.templates.Templates;
import relais.training.Training;
import relais.web.Routes;

import java.net.URI;

/**
 * Reporting what somebody wrote, the desk where that is looked after, and what its author reads.
 */
public final class ModerationRoutes {

    private final ReportsController commentReports;
    private final ReportsController postReports;
    private final AnswersController commentAnswers;
    private final AnswersController postAnswers;
    private final DeskController desk;
    private final LettersController letters;
    private final SettlementsController settlements;
    private final RemovalsController removals;

    public ModerationRoutes(
            Moderation moderation,
            Training training,
            Mentions mentions,
            PeopleStore people,
            URI home,
            Templates templates) {
        this.commentReports = new ReportsController(moderation, Kind.COMMENT, "comment", templates);
        this.postReports = new ReportsController(moderation, Kind.POST, "post", templates);
        this.commentAnswers =
                new AnswersController(moderation, Kind.COMMENT, "comment", mentions, templates);
        this.postAnswers =
                new AnswersController(moderation, Kind.POST, "post", mentions, templates);
        this.desk =
                new DeskController(moderation, new KindWords(training, people, home), templates);
        this.letters = new LettersController(moderation, desk, templates);
        this.settlements = new SettlementsController(moderation, desk);
        this.removals = new RemovalsController(moderation, desk, templates);
    }

    public void register(Routes routes) {
        register(routes, "/comments/{comment}", commentReports, commentAnswers);
        register(routes, "/spaces/posts/{post}", postReports, postAnswers);
        register(routes, "/studio/reports", EDITOR, LEAD);
        register(routes, "/spaces/reports", EMPLOYEE);
    }

    private static void register(
            Routes routes, String said, ReportsController reports, AnswersController answers) {
        routes.get(said + "/report", reports::blank, EMPLOYEE);
        routes.post(said + "/report", reports::create, EMPLOYEE);
        routes.get(said + "/concern", answers::show, EMPLOYEE);
        routes.post(said + "/concern", answers::create, EMPLOYEE);
        routes.post(said + "/concern/words", answers::update, EMPLOYEE);
    }

    /** Moderators of a space may be anybody: what they do not look after is not there. */
    private void register(Routes routes, String path, Role role, Role... orRoles) {
        routes.get(path, desk::index, role, orRoles);
        routes.get(path + "/{report}", desk::show, role, orRoles);
        routes.post(path + "/{report}/messages", letters::create, role, orRoles);
        routes.post(path + "/{report}/settlement", settlements::create, role, orRoles);
        routes.post(path + "/{report}/removal", removals::create, role, orRoles);
        routes.post(path + "/{report}/removal/removal", removals::remove, role, orRoles);
    }
}
