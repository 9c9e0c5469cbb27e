package relais.web;

import io.javalin.http.Context;

import relais.people.Role;

/** Pages that exist only with RELAIS_DEV=on: to see on a quiet day what is needed on a bad one. */
public final class DevelopmentRoutes {

    public void register(Routes routes) {
        routes.get("/dev/crash", DevelopmentRoutes::crash, Role.ANYONE);
    }

    private static void crash(Context ctx) {
        throw new IllegalStateException("This page crashes on purpose");
    }
}
