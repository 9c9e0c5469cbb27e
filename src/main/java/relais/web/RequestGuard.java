package relais.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;

import relais.people.Role;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Refuses changes that another site's page asks for. Browsers tell; forms need no token. */
public final class RequestGuard {

    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Optional<String> origin;

    /** With the public address of the portal, if it is known; else requests say it themselves. */
    public RequestGuard(Optional<URI> baseUrl) {
        this.origin = baseUrl.map(url -> url.getScheme() + "://" + url.getAuthority());
    }

    public void refuseCrossSite(Context ctx) {
        if (!SAFE.contains(ctx.method().name())
                && !ctx.routeRoles().contains(Role.MACHINE)
                && !isOurs(ctx)) {
            throw new ForbiddenResponse("Cross-site request");
        }
    }

    /** Sec-Fetch-Site comes only over HTTPS and from localhost; Origin comes with every POST. */
    private boolean isOurs(Context ctx) {
        var site = ctx.header("Sec-Fetch-Site");
        return site == null
                ? origin.orElseGet(() -> ctx.scheme() + "://" + ctx.host())
                        .equals(ctx.header("Origin"))
                : OURS.contains(site);
    }
}
