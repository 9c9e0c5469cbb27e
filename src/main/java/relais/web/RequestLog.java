package relais.web;

import io.javalin.http.Context;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import relais.database.QueryMeter;

import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Gives each request a reference, which stands in the answer, in the log and on error pages, and
 * writes one line about it. The line names the route, not the address: addresses name people.
 */
public final class RequestLog {

    private static final Logger log = LoggerFactory.getLogger("relais.request");
    private static final String REFERENCE = "reference";
    private static final String STARTED = "started";
    private static final String RENDERED = "rendered";

    private RequestLog() {}

    public static void begin(Context ctx) {
        // finds a line in the log, and opens nothing: it need not be hard to guess
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        ctx.attribute(REFERENCE, reference);
        ctx.attribute(STARTED, System.nanoTime());
        ctx.header("X-Request-Id", reference);
        MDC.put("request", reference);
        QueryMeter.begin();
    }

    public static void end(Context ctx) {
        var queries = QueryMeter.end();
        if (ctx.appData(Visit.Setting.KEY).dev()) {
            ctx.header("Server-Timing", timing(ctx, queries));
        }
        if (log.isDebugEnabled() || ctx.statusCode() >= 500) {
            log.info(
                    "{} {} {} {} ms",
                    ctx.method(),
                    route(ctx),
                    ctx.statusCode(),
                    "%.1f".formatted(elapsed(ctx) / 1e6));
        }
        MDC.remove("request");
    }

    static void rendered(Context ctx, long nanos) {
        ctx.attribute(RENDERED, nanos);
    }

    private static String timing(Context ctx, QueryMeter.Reading queries) {
        Long rendered = ctx.attribute(RENDERED);
        return String.format(
                Locale.ROOT,
                "db;dur=%.2f;desc=\"%d queries\", render;dur=%.2f, total;dur=%.2f",
                queries.time().toNanos() / 1e6,
                queries.statements(),
                rendered == null ? 0 : rendered / 1e6,
                elapsed(ctx) / 1e6);
    }

    static long elapsed(Context ctx) {
        Long started = ctx.attribute(STARTED);
        return started == null ? 0 : System.nanoTime() - started;
    }

    static String reference(Context ctx) {
        String reference = ctx.attribute(REFERENCE);
        return reference == null ? "-" : reference;
    }

    /** The address as the table of routes has it. */
    static String route(Context ctx) {
        var endpoint = ctx.endpoints().lastHttpEndpoint();
        return endpoint == null ? "?" : endpoint.path;
    }
}
