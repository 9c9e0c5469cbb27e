package relais.moderation;

import static relais.people.Role.EDITOR;
import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.LEAD;

import relais.comments.Comments;
import relais.feed.Feed;
import relais.mentions.Mentions;
import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.training.Training;
import relais.web.Routes;

import java.net.URI;

/** Reporting a comment, the editors' desk, and what its author reads of it. */
public final class ModerationRoutes {

    private final ReportsController reports;
    private final AnswersController answers;
    private final DeskController desk;
    private final LettersController letters;
    private final SettlementsController settlements;
    private final RemovalsController removals;

    public ModerationRoutes(
            Moderation moderation,
            Comments comments,
            Feed feed,
            Training training,
            Mentions mentions,
            PeopleStore people,
            URI home,
            Templates templates) {
        this.reports = new ReportsController(moderation, comments, templates);
        this.answers = new AnswersController(moderation, comments, mentions, templates);
        this.desk =
                new DeskController(
                        moderation,
                        comments,
                        feed,
                        new KindWords(training, people, home),
                        templates);
        this.letters = new LettersController(moderation, desk, templates);
        this.settlements = new SettlementsController(moderation, desk);
        this.removals = new RemovalsController(moderation, desk, templates);
    }

    public void register(Routes routes) {
        routes.get("/comments/{comment}/report", reports::blank, EMPLOYEE);
        routes.post("/comments/{comment}/report", reports::create, EMPLOYEE);
        routes.get("/comments/{comment}/concern", answers::show, EMPLOYEE);
        routes.post("/comments/{comment}/concern", answers::create, EMPLOYEE);
        routes.post("/comments/{comment}/concern/words", answers::update, EMPLOYEE);
        routes.get("/studio/reports", desk::index, EDITOR, LEAD);
        routes.get("/studio/reports/{report}", desk::show, EDITOR, LEAD);
        routes.post("/studio/reports/{report}/messages", letters::create, EDITOR, LEAD);
        routes.post("/studio/reports/{report}/settlement", settlements::create, EDITOR, LEAD);
        routes.post("/studio/reports/{report}/removal", removals::create, EDITOR, LEAD);
        routes.post("/studio/reports/{report}/removal/removal", removals::remove, EDITOR, LEAD);
    }
}
