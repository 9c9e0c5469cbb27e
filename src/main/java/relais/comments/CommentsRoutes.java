package relais.comments;

import static relais.people.Role.EMPLOYEE;

import relais.feed.Feed;
import relais.mentions.Mentions;
import relais.templates.Templates;
import relais.web.Routes;

/** What people write below content items. */
public final class CommentsRoutes {

    private final CommentsController comments;

    public CommentsRoutes(Comments comments, Feed feed, Mentions mentions, Templates templates) {
        this.comments = new CommentsController(comments, feed, mentions, templates);
    }

    public void register(Routes routes) {
        routes.get("/feed/{item}/comments", comments::index, EMPLOYEE);
        routes.post("/feed/{item}/comments", comments::create, EMPLOYEE);
        routes.get("/comments/{comment}", comments::show, EMPLOYEE);
        routes.post("/comments/{comment}", comments::update, EMPLOYEE);
        routes.get("/comments/{comment}/removal", comments::confirm, EMPLOYEE);
        routes.post("/comments/{comment}/removal", comments::remove, EMPLOYEE);
    }
}
