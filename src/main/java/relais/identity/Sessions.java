package relais.identity;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;

import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.session.DatabaseAdaptor;
import org.eclipse.jetty.session.DefaultSessionIdManager;
import org.eclipse.jetty.session.HouseKeeper;
import org.eclipse.jetty.session.JDBCSessionDataStore;
import org.eclipse.jetty.session.ManagedSession;
import org.eclipse.jetty.session.NullSessionCache;
import org.eclipse.jetty.session.SessionData;
import org.eclipse.jetty.session.UnreadableSessionDataException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.database.QueryMeter;

import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * Sessions in MariaDB, so that any node can serve anyone. Jetty would load one for each request
 * that brings a cookie, and take a database that is away for a session that is not there. Here a
 * session is loaded when {@link #open} asks for it, and what goes wrong is thrown.
 */
final class Sessions extends SessionHandler {

    static final String COOKIE = "session";

    private static final Logger log = LoggerFactory.getLogger(Sessions.class);

    /** The doorkeeper says how long it is once somebody has signed in. */
    private static final Duration BEFORE_SIGN_IN = Duration.ofHours(1);

    private static final int SECONDS_BETWEEN_WRITES = 60;

    private Sessions() {}

    static Sessions in(DataSource source) {
        var sessions = new Sessions();
        sessions.setSessionCookie(COOKIE);
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.setSecureRequestOnly(true);
        sessions.setUsingUriParameters(false);
        sessions.setMaxInactiveInterval((int) BEFORE_SIGN_IN.toSeconds());
        sessions.setSessionCache(uncached(sessions, source));
        return sessions;
    }

    /** Every node has a name of its own, which begins the ids of the sessions that it makes. */
    void serve(JavalinConfig config, String node) {
        config.jetty.modifyServer(server -> server.addBean(ids(server, node), true));
        config.jetty.modifyServletContextHandler(context -> context.setSessionHandler(this));
    }

    /** The id that the cookie names, whether there is such a session or not. */
    Optional<String> idIn(Context ctx) {
        return Optional.ofNullable(ctx.cookie(COOKIE)).map(getSessionIdManager()::getId);
    }

    /**
     * Loads the session that the cookie names, if there is one. Throws while the database is away.
     */
    void open(Context ctx) {
        var request = ServletContextRequest.getServletContextRequest(ctx.req());
        if (ctx.cookie(COOKIE) != null && request.getManagedSession() == null) {
            var session = super.resolveRequestedSessionId(request).session();
            request.setManagedSession(session);
            access(session, request.isSecure());
        }
    }

    @Override
    protected RequestedSession resolveRequestedSessionId(Request request) {
        return RequestedSession.NO_REQUESTED_SESSION;
    }

    @Override
    public ManagedSession getManagedSession(String cookie) {
        try {
            var session = getSessionCache().get(getSessionIdManager().getId(cookie));
            if (session != null && session.isExpiredAt(System.currentTimeMillis())) {
                session.invalidate();
            }
            return session;
        } catch (UnreadableSessionDataException e) {
            log.warn("A session of an earlier version was dropped", e);
            return null;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Sessions cannot be read", e);
        }
    }

    private static NullSessionCache uncached(Sessions sessions, DataSource source) {
        var database = new DatabaseAdaptor();
        database.setDatasource(source);
        var store = new Store();
        store.setDatabaseAdaptor(database);
        store.setSessionTableSchema(table());
        store.setSavePeriodSec(SECONDS_BETWEEN_WRITES);

        var cache = new NullSessionCache(sessions);
        cache.setSaveOnCreate(true);
        cache.setFlushOnResponseCommit(true); // else a redirect may overtake the row
        cache.setRemoveUnloadableSessions(true);
        cache.setSessionDataStore(store);
        return cache;
    }

    private static JDBCSessionDataStore.SessionTableSchema table() {
        var table = new JDBCSessionDataStore.SessionTableSchema();
        table.setTableName("http_session");
        table.setIdColumn("session_id");
        table.setContextPathColumn("context_path");
        table.setVirtualHostColumn("virtual_host");
        table.setLastNodeColumn("last_node");
        table.setAccessTimeColumn("access_time");
        table.setLastAccessTimeColumn("last_access_time");
        table.setCreateTimeColumn("create_time");
        table.setCookieTimeColumn("cookie_time");
        table.setLastSavedTimeColumn("last_saved_time");
        table.setExpiryTimeColumn("expiry_time");
        table.setMaxIntervalColumn("max_interval");
        return table;
    }

    /**
     * Jetty's own housekeeping stays off: {@link Identity#forgetExpired} does it in one statement.
     */
    private static DefaultSessionIdManager ids(Server server, String node) {
        var ids = new DefaultSessionIdManager(server);
        ids.setWorkerName(node);
        var housekeeper = new HouseKeeper();
        housekeeper.setSessionIdManager(ids);
        try {
            housekeeper.setIntervalSec(0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        ids.setSessionHouseKeeper(housekeeper);
        return ids;
    }

    /** Reading a session is one of the queries of a page. */
    private static final class Store extends JDBCSessionDataStore {

        @Override
        public SessionData doLoad(String id) throws Exception {
            var began = System.nanoTime();
            try {
                return super.doLoad(id);
            } finally {
                QueryMeter.count(Duration.ofNanos(System.nanoTime() - began));
            }
        }
    }
}
