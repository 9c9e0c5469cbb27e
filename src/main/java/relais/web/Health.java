package relais.web;

import io.javalin.http.Context;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import relais.people.Role;

/** What operators ask: does the process live, and can it work. */
public final class Health {

    private final Jdbi jdbi;

    public Health(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void register(Routes routes) {
        routes.get("/healthz", Health::alive, Role.MACHINE);
        routes.get("/readyz", this::ready, Role.MACHINE);
    }

    private static void alive(Context ctx) {
        ctx.contentType("text/plain").result("alive\n");
    }

    private void ready(Context ctx) {
        try {
            jdbi.useHandle(handle -> handle.execute("DO 1"));
            ctx.contentType("text/plain").result("ready\n");
        } catch (JdbiException _) {
            ctx.status(503).contentType("text/plain").result("the database is away\n");
        }
    }
}
