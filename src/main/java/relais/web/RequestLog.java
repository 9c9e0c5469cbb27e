package relais.web;

import io.javalin.http.Context;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Gives each request a reference, which stands in the answer, in the log and on error pages, and
 * writes one line about it. The line names the route, not the address: addresses name people.
 */
public final class RequestLog {

    private static final Logger log = LoggerFactory.getLogger("relais.request");
    private static final String REFERENCE = "reference";
    private static final String STARTED = "started";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestLog() {}

    public static void begin(Context ctx) {
        var bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        var reference = HexFormat.of().formatHex(bytes);
        ctx.attribute(REFERENCE, reference);
        ctx.attribute(STARTED, System.nanoTime());
        ctx.header("X-Request-Id", reference);
        MDC.put("request", reference);
    }

    public static void end(Context ctx) {
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
