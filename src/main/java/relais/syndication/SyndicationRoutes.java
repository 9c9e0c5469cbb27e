package relais.syndication;

import static relais.people.Role.ANYONE;
import static relais.people.Role.EMPLOYEE;

import relais.feed.Feed;
import relais.templates.Templates;
import relais.web.Routes;

import java.net.URI;

/** Feeds for programmes of people's own: the page where one gets an address, and what is there. */
public final class SyndicationRoutes {

    private final FeedsController feeds;
    private final AtomController atom;

    public SyndicationRoutes(FeedSecrets secrets, Feed feed, URI home, Templates templates) {
        feeds = new FeedsController(secrets, feed, home, templates);
        atom = new AtomController(secrets, feed, home);
    }

    public void register(Routes routes) {
        routes.get("/me/feeds", feeds::show, EMPLOYEE);
        routes.post("/me/feeds", feeds::create, EMPLOYEE);
        routes.post("/me/feeds/removal", feeds::remove, EMPLOYEE);
        routes.get("/feeds/{secret}.atom", atom::show, ANYONE);
    }
}
