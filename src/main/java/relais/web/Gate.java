package relais.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;

import relais.people.Role;

/**
 * Lets a request in if its route names a role that the visitor has. A route that names none lets no
 * one in.
 */
public final class Gate {

    private Gate() {}

    /** 401 for strangers, 403 for those whose roles do not suffice. */
    public static void letIn(Context ctx) {
        if (isOpen(ctx)) {
            return;
        }
        var visit = Visit.of(ctx);
        if (!visit.isSignedIn()) {
            throw new UnauthorizedResponse();
        }
        if (ctx.routeRoles().stream().noneMatch(role -> visit.is((Role) role))) {
            throw new ForbiddenResponse();
        }
    }

    /** Whether the route is for anyone, or proves its caller by itself. */
    public static boolean isOpen(Context ctx) {
        return ctx.routeRoles().contains(Role.ANYONE) || ctx.routeRoles().contains(Role.MACHINE);
    }
}
