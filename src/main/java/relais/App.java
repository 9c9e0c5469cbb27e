package relais;

import io.javalin.Javalin;
import io.javalin.http.Handler;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.activity.ActivityPump;
import relais.activity.ActivityWorker;
import relais.badges.Badges;
import relais.badges.BadgesRoutes;
import relais.boards.Boards;
import relais.boards.BoardsRoutes;
import relais.feed.Feed;
import relais.feed.FeedAccess;
import relais.feed.FeedRoutes;
import relais.notifications.Notifications;
import relais.notifications.NotificationsRoutes;
import relais.people.PeopleStore;
import relais.people.Role;
import relais.points.Points;
import relais.styleguide.StyleguideRoutes;
import relais.web.Assets;
import relais.web.DevelopmentRoutes;
import relais.web.Failures;
import relais.web.Gate;
import relais.web.Health;
import relais.web.MessageCatalog;
import relais.web.RequestGuard;
import relais.web.RequestLog;
import relais.web.Routes;
import relais.web.SecurityHeaders;
import relais.web.TemplateSource;
import relais.web.Visit;

import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

/** Puts the portal together, by hand and in one place. Read it from top to bottom. */
public final class App implements AutoCloseable {

    private final ActivityPump pump;
    private final ActivityWorker worker;
    private final Badges badges;
    private final Feed feed;
    private final Javalin server;
    private List<Routes.Route> routes;

    /** Tests say who is signed in by a handler of their own. */
    public App(Config config, Jdbi jdbi, DataSource dataSource, Clock clock, Handler signIn) {
        var templates = TemplateSource.of(config.dev());
        var people = jdbi.onDemand(PeopleStore.class);

        // The ledger, and who hears of it
        pump = new ActivityPump(jdbi, clock);
        worker = new ActivityWorker(pump);
        var ledger = new ActivityLedger(jdbi, clock, pump::listeners, worker::wake);

        // Those who write facts
        var access = FeedAccess.of(config.data(), config.demo(), config.dev());
        feed = new Feed(jdbi, ledger, clock, access);

        // Those who read facts
        var points = new Points(jdbi, config.zone());
        badges = new Badges(jdbi, ledger, clock);
        var boards = new Boards(jdbi, config.zone(), clock);
        var notifications = new Notifications(jdbi, clock);
        pump.listen(points).listen(badges).listen(notifications);

        server =
                Javalin.create(
                        javalin -> {
                            javalin.startup.showJavalinBanner = false;
                            javalin.concurrency.useVirtualThreads = true;
                            javalin.http.maxRequestSize = 1 << 20;
                            javalin.appData(
                                    MessageCatalog.KEY, new MessageCatalog(config.locale()));
                            javalin.appData(Assets.KEY, new Assets(config.dev()));
                            javalin.appData(
                                    Visit.Setting.KEY,
                                    new Visit.Setting(
                                            clock, config.zone(), config.demo(), config.dev()));

                            javalin.routes.before(RequestLog::begin);
                            javalin.routes.before(SecurityHeaders::add);
                            javalin.routes.beforeMatched(
                                    new RequestGuard(config.baseUrl())::refuseCrossSite);
                            javalin.routes.beforeMatched(signIn);
                            javalin.routes.beforeMatched(Gate::letIn);
                            javalin.routes.after(RequestLog::end);
                            new Failures(templates).register(javalin.routes);

                            var table = new Routes(javalin.routes);
                            table.get(
                                    "/assets/<path>",
                                    ctx -> ctx.appData(Assets.KEY).show(ctx),
                                    Role.ANYONE);
                            new Health(jdbi).register(table);
                            new FeedRoutes(feed, templates).register(table);
                            new BadgesRoutes(badges, people, templates).register(table);
                            new BoardsRoutes(boards, templates).register(table);
                            new NotificationsRoutes(notifications, templates).register(table);
                            if (config.dev()) {
                                new DevelopmentRoutes().register(table);
                                new StyleguideRoutes(templates).register(table);
                            }
                            routes = table.table();
                        });
    }

    /** Puts what every programme begins with into an empty database. */
    public void loadStarter() {
        feed.loadStarter();
        badges.loadStarter();
    }

    /** Serves on this port of all addresses; 0 takes a free one. */
    public App start(int port) {
        worker.start();
        server.start(port);
        return this;
    }

    public int port() {
        return server.port();
    }

    public List<Routes.Route> routes() {
        return routes;
    }

    /** Delivers at once what the ledger still has to tell; for tests and commands. */
    public void deliver() {
        pump.drain();
    }

    /** Lets requests in flight finish, then stops what works in the background. */
    @Override
    public void close() {
        server.stop();
        worker.close();
        feed.close();
    }
}
