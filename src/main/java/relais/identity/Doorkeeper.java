package relais.identity;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.people.Role;
import relais.settings.Settings;
import relais.settings.Technical;
import relais.web.Gate;
import relais.web.Visit;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Knows who asks by their session, begins and ends sessions, and sends strangers to the sign-in
 * page.
 */
final class Doorkeeper {

    private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);
    private static final String NOBODYS = "/assets/";

    private final Sessions sessions;
    private final Pac4jBridge bridge;
    private final IdentityStore store;
    private final Visitors visitors;
    private final Settings settings;
    private final Clock clock;
    private final boolean demo;
    private final SignInPages pages;

    Doorkeeper(
            Sessions sessions,
            Pac4jBridge bridge,
            Jdbi jdbi,
            Settings settings,
            Clock clock,
            boolean demo,
            SignInPages pages) {
        this.sessions = sessions;
        this.bridge = bridge;
        this.store = jdbi.onDemand(IdentityStore.class);
        this.visitors = new Visitors(jdbi);
        this.settings = settings;
        this.clock = clock;
        this.demo = demo;
        this.pages = pages;
    }

    /** Says who asks. Strangers go no further, unless the route is for anyone. */
    void recognise(Context ctx) {
        if (ctx.routeRoles().contains(Role.MACHINE) || ctx.path().startsWith(NOBODYS)) {
            return;
        }
        if (Gate.isOpen(ctx)) {
            recogniseIfPossible(ctx);
        } else {
            person(ctx).ifPresentOrElse(it -> Visit.signIn(ctx, it), () -> turnAway(ctx));
        }
    }

    /** By the form that was submitted; false when it proves nothing. */
    boolean signIn(Context ctx) {
        sessions.open(ctx);
        var personId = bridge.signIn(ctx);
        personId.ifPresent(it -> remember(ctx, it));
        return personId.isPresent();
    }

    /** Somebody who proved who they are in another way. */
    void signIn(Context ctx, long personId) {
        sessions.open(ctx);
        bridge.signIn(ctx, personId);
        remember(ctx, personId);
    }

    void signOut(Context ctx) {
        sessions.open(ctx);
        var session = ctx.req().getSession(false);
        if (session != null) {
            session.invalidate();
        }
        ctx.removeCookie(Sessions.COOKIE, "/");
    }

    /** The session of this request; empty in tests, which sign in without one. */
    String sessionId(Context ctx) {
        sessions.open(ctx);
        var session = ctx.req().getSession(false);
        return session == null ? "" : session.getId();
    }

    /**
     * By one statement, beside Jetty and Pac4j: they would read the same row and unpack what is in
     * it for every page.
     */
    private Optional<Person> person(Context ctx) {
        var sessionId = sessions.idIn(ctx);
        if (sessionId.isEmpty()) {
            return Optional.empty();
        }
        var now = System.currentTimeMillis();
        var visitor = visitors.of(sessionId.get(), now).filter(this::isWelcome);
        if (visitor.isEmpty()) {
            signOut(ctx);
        } else {
            keep(sessionId.get(), visitor.get().session().seen().toEpochMilli(), now);
        }
        return visitor.map(Visitor::person);
    }

    /** A view writes at most once a minute. */
    private void keep(String sessionId, long seen, long now) {
        if (now - seen > BETWEEN_WRITES.toMillis()) {
            store.keep(sessionId, seen, now);
        }
    }

    /**
     * A session ends after some days at the latest; demo accounts are nobody where there is no
     * demo.
     */
    private boolean isWelcome(Visitor visitor) {
        var longest = Duration.ofDays(settings.get(Technical.SESSION_DAYS));
        return clock.instant().isBefore(visitor.session().began().plus(longest))
                && (demo || !DemoAccount.isOne(visitor.person().email()));
    }

    /** A page for anyone is there for them also when it cannot be known who they are. */
    private void recogniseIfPossible(Context ctx) {
        try {
            person(ctx).ifPresent(it -> Visit.signIn(ctx, it));
        } catch (RuntimeException e) {
            Identity.log.warn("Shown to a stranger, as sessions cannot be read: {}", e.toString());
        }
    }

    /** HTMX would swap the sign-in page into a fragment: the whole page goes there instead. */
    private void turnAway(Context ctx) {
        if (Visit.of(ctx).isHtmx()) {
            ctx.status(HttpStatus.UNAUTHORIZED).header("HX-Refresh", "true");
        } else if (ctx.method().name().equals("GET") || ctx.method().name().equals("HEAD")) {
            ctx.redirect(LocalAddress.signInFor(ctx), HttpStatus.SEE_OTHER);
        } else {
            pages.showEnded(ctx);
        }
        ctx.skipRemainingHandlers();
    }

    private void remember(Context ctx, long personId) {
        var idle = Duration.ofHours(settings.get(Technical.SESSION_HOURS));
        ctx.req().getSession().setMaxInactiveInterval((int) idle.toSeconds());
        var device = Device.of(ctx.userAgent());
        store.addSession(
                sessionId(ctx), personId, clock.instant(), device.browser(), device.platform());
    }
}
