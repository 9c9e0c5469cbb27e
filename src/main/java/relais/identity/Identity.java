package relais.identity;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;

import org.jdbi.v3.core.Jdbi;
import org.pac4j.core.context.CallContext;
import org.pac4j.core.credentials.UsernamePasswordCredentials;
import org.pac4j.core.exception.BadCredentialsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.mail.Outbox;
import relais.settings.Settings;
import relais.templates.Templates;
import relais.web.Routes;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import javax.sql.DataSource;

/** Who is asking: signing in and out, passwords, sessions, and the first start. */
public final class Identity {

    static final Logger log = LoggerFactory.getLogger(Identity.class);

    /**
     * How this installation differs from others.
     *
     * @param demo whether anyone may be one of the demo accounts
     * @param beside runs what nobody shall wait for
     */
    public record Setting(boolean demo, URI home, ZoneId zone, Executor beside) {}

    private final IdentityStore store;
    private final Clock clock;
    private final Setting setting;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Credentials credentials;
    private final PasswordResets resets;
    private final Setup setup;
    private final Doorkeeper doorkeeper;
    private final IdentityRoutes routes;

    public Identity(
            Jdbi jdbi,
            DataSource source,
            Settings settings,
            Clock clock,
            Outbox outbox,
            Templates templates,
            Setting setting) {
        this.store = jdbi.onDemand(IdentityStore.class);
        this.clock = clock;
        this.setting = setting;
        sessions = Sessions.in(source);
        throttle = new Throttle(jdbi, settings, clock);
        credentials = new Credentials(jdbi, outbox, clock);
        resets = new PasswordResets(jdbi, outbox, clock);
        setup = new Setup(jdbi, credentials, resets, clock, setting.zone());

        var bridge = new Pac4jBridge(this::validate);
        var pages = new SignInPages(templates, demoAccounts());
        doorkeeper = new Doorkeeper(sessions, bridge, jdbi, settings, clock, setting.demo(), pages);
        routes =
                new IdentityRoutes(
                        new SignInsController(doorkeeper, pages, throttle),
                        new SignOutsController(doorkeeper, templates),
                        new SecurityController(
                                credentials, store, doorkeeper, throttle, clock, templates),
                        new ResetsController(
                                resets, credentials, outbox, throttle, setting.beside(), templates),
                        new SetupController(setup, doorkeeper, throttle, templates),
                        setting.demo()
                                ? Optional.of(new DemoController(doorkeeper, store))
                                : Optional.empty());
    }

    /** Makes the server keep its sessions where every node finds them. */
    public void serve(JavalinConfig config) {
        sessions.serve(config, "n" + UUID.randomUUID().toString().substring(0, 6));
    }

    public void register(Routes table) {
        routes.register(table);
    }

    /**
     * Before each request that has a route: says who asks, and sends strangers to the sign-in page.
     */
    public void signIn(Context ctx) {
        doorkeeper.recognise(ctx);
    }

    /** At once, and on all nodes. */
    public void signOutEverywhere(long personId) {
        store.endSessions(personId, "");
    }

    public Credentials credentials() {
        return credentials;
    }

    /** Where there is no administrator yet, tells whoever reads the log how to become one. */
    public void announceSetup() {
        Optional.of(setup)
                .filter(_ -> !setting.demo())
                .flatMap(Setup::newCode)
                .ifPresent(
                        code ->
                                log.info(
                                        "There is no administrator yet. Set up the portal at"
                                                + " {}/setup?code={}",
                                        setting.home(),
                                        code.text()));
    }

    /** Sessions, links and counts that nobody can use any more. */
    public void forgetExpired() {
        store.endExpiredSessions(clock.millis());
        store.endSessionsOfDeparted();
        resets.forgetOld();
        throttle.forgetOld();
    }

    private Optional<org.pac4j.core.credentials.Credentials> validate(
            CallContext call, org.pac4j.core.credentials.Credentials submitted) {
        var typed = (UsernamePasswordCredentials) submitted;
        var account =
                credentials
                        .prove(typed.getUsername(), typed.getPassword())
                        .filter(it -> setting.demo() || !DemoAccount.isOne(it.email()))
                        .orElseThrow(
                                () -> new BadCredentialsException("wrong address or password"));
        typed.setUserProfile(Pac4jBridge.profile(account.personId()));
        return Optional.of(typed);
    }

    private Supplier<List<DemoAccount>> demoAccounts() {
        return setting.demo() ? () -> store.demoAccounts(DemoAccount.EMAILS) : List::of;
    }
}
