package relais.syndication;

import io.javalin.http.Context;

import relais.feed.Feed;
import relais.feed.Topic;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.net.URI;
import java.util.Optional;

/** One's own address for a reader of feeds: made, replaced, closed. */
final class FeedsController {

    private final FeedSecrets secrets;
    private final Feed feed;
    private final URI home;
    private final Templates templates;

    FeedsController(FeedSecrets secrets, Feed feed, URI home, Templates templates) {
        this.secrets = secrets;
        this.feed = feed;
        this.home = home;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.syndicationFeeds(page(visit, Optional.empty(), Form.blank())));
    }

    /** Shown once, here and now: nobody can look it up afterwards. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var topic =
                feed.topics(visit.language()).stream()
                        .map(Topic::slug)
                        .filter(it -> it.equals(visit.form().value("topic")))
                        .findFirst();
        var secret = secrets.make(visit.person(), Purpose.MY_FEED);
        var address =
                home + "/feeds/" + secret + ".atom" + topic.map(it -> "?topic=" + it).orElse("");
        visit.show(templates.syndicationFeeds(page(visit, Optional.of(address), visit.form())));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        secrets.revoke(visit.person(), Purpose.MY_FEED);
        visit.done("/me/feeds", "flash.feed-closed");
    }

    private FeedsPage page(Visit visit, Optional<String> address, Form form) {
        return new FeedsPage(
                visit,
                secrets.madeAt(visit.person(), Purpose.MY_FEED),
                address,
                feed.topics(visit.language()),
                form);
    }
}
