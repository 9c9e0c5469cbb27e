package relais.packages;

import com.fasterxml.jackson.databind.JsonNode;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;

import relais.database.Json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all requests of cmi5 content to its record store have in common: who asks is known by the
 * token in the address and the one in the header, and what is refused is refused in a sentence.
 */
final class RecordGate {

    static final String VERSION = "1.0.3";

    private static final String VERSION_HEADER = "X-Experience-API-Version";

    private final Packages packages;

    RecordGate(Packages packages) {
        this.packages = packages;
    }

    /** An answer to content that may ask. */
    interface Answer {

        void to(Context ctx, OpenUnit unit);
    }

    Handler guarding(Answer answer) {
        return ctx -> {
            openForContent(ctx);
            try {
                var unit = unit(ctx);
                Shape.check(
                        Optional.ofNullable(ctx.header(VERSION_HEADER))
                                .filter(it -> it.startsWith("1.0"))
                                .isPresent(),
                        "The header " + VERSION_HEADER + " has to say 1.0.3.");
                answer.to(ctx, unit);
            } catch (Unacceptable e) {
                ctx.status(e.status())
                        .contentType("text/plain; charset=utf-8")
                        .result(e.getMessage());
            }
        };
    }

    /** What browsers ask before content may ask. */
    static void preflight(Context ctx) {
        openForContent(ctx);
        ctx.status(HttpStatus.NO_CONTENT);
    }

    /** What there is to know without a token: which versions are spoken. */
    static void about(Context ctx) {
        openForContent(ctx);
        ctx.contentType("application/json").result(Json.write(Map.of("version", List.of(VERSION))));
    }

    /** Pages without an origin may ask with these methods and headers, with a token only. */
    static void openForContent(Context ctx) {
        Sandbox.add(ctx, PackagesRoutes.base(ctx.pathParam("token")));
        ctx.header("Access-Control-Allow-Methods", "GET, PUT, POST, DELETE");
        ctx.header(
                "Access-Control-Allow-Headers",
                "Authorization, Content-Type, If-Match, If-None-Match, " + VERSION_HEADER);
        ctx.header(
                "Access-Control-Expose-Headers",
                "ETag, Last-Modified, X-Experience-API-Consistent-Through, " + VERSION_HEADER);
        // what is said while a page is being left cannot wait for another question
        ctx.header("Access-Control-Max-Age", "7200");
        ctx.header(VERSION_HEADER, VERSION);
    }

    /** Of the portal, as this request reached it. */
    static String home(Context ctx) {
        return ctx.scheme() + "://" + ctx.host();
    }

    static JsonNode json(Context ctx) {
        var type = Optional.ofNullable(ctx.contentType()).orElse("");
        Shape.check(
                type.split(";")[0].strip().equalsIgnoreCase("application/json"),
                "Statements have the Content-Type application/json.");
        return Bodies.json(ctx.body());
    }

    private OpenUnit unit(Context ctx) {
        var authorization = Optional.ofNullable(ctx.header("Authorization")).orElse("");
        return packages.open(ctx.pathParam("token"))
                .filter(Opened::isUnit)
                .map(it -> packages.records().sittings().known(it, home(ctx), authorization))
                .orElseThrow(Unacceptable::over);
    }
}
