package relais.web;

import io.javalin.http.Context;

/** What browsers must not do with our pages. Everything comes from here and nothing is inline. */
public final class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src"
                    + " 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri"
                    + " 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** Frames of this origin on this one page: somebody asked for what lies there. */
    public static void allowFrame(Context ctx, String origin) {
        ctx.header("Content-Security-Policy", POLICY + "; frame-src " + origin);
    }

    public static void add(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if ("https".equals(ctx.scheme())) {
            ctx.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        // pages are about one person; assets say otherwise for themselves
        ctx.header("Cache-Control", "no-store");
    }
}
