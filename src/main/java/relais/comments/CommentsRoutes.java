package relais.comments;

import static relais.people.Role.EMPLOYEE;

import relais.feed.Feed;
import relais.mentions.Mentions;
import relais.templates.Templates;
import relais.web.Routes;

/** What people write below content items. */
public final class CommentsRoutes {

    private final CommentsController comments;
    private final ChangesController changes;

    public CommentsRoutes(Comments comments, Feed feed, Mentions mentions, Templates templates) {
        var sheet = new CommentSheet(comments, feed, templates);
        this.comments = new CommentsController(comments, sheet, mentions, templates);
        this.changes = new ChangesController(comments, sheet, mentions, templates);
    }

    public void register(Routes routes) {
        routes.get("/feed/{item}/comments", comments::index, EMPLOYEE);
        routes.post("/feed/{item}/comments", comments::create, EMPLOYEE);
        routes.get("/comments/{comment}", changes::show, EMPLOYEE);
        routes.post("/comments/{comment}", changes::update, EMPLOYEE);
        routes.get("/comments/{comment}/removal", changes::confirm, EMPLOYEE);
        routes.post("/comments/{comment}/removal", changes::remove, EMPLOYEE);
    }
}
