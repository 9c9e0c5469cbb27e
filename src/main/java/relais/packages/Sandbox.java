package relais.packages;

import io.javalin.http.Context;

/**
 * What content made elsewhere may do: run, and ask for its own files. It has no origin, so that it
 * reaches neither the portal's pages nor the visitor's session, and its requests carry no cookie.
 */
public final class Sandbox {

    /** Of the frame; the same holds for whoever opens an address of the content by itself. */
    public static final String RIGHTS =
            "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox"
                    + " allow-downloads";

    private Sandbox() {}

    /**
     * @param base of all addresses that are the content's own
     */
    static void add(Context ctx, String base) {
        var own = ctx.scheme() + "://" + ctx.host() + base;
        ctx.header(
                "Content-Security-Policy",
                ("sandbox %s; default-src %s data: blob: 'unsafe-inline' 'unsafe-eval';"
                                + " connect-src %s data: blob:; form-action %s; base-uri %s;"
                                + " object-src 'none'")
                        .formatted(RIGHTS, own, own, own, own));
        // the frame around it has no origin that could be named
        ctx.res().setHeader("X-Frame-Options", null);
        ctx.res().setHeader("Cross-Origin-Opener-Policy", null);
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        ctx.header("Access-Control-Allow-Origin", "null");
        ctx.header("Referrer-Policy", "no-referrer");
    }
}
