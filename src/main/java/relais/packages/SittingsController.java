package relais.packages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.database.Json;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Map;

/**
 * cmi5 content as it begins and ends: it is sent on with all that it is told, and fetches its
 * token.
 */
final class SittingsController {

    private final Packages packages;
    private final Templates templates;

    SittingsController(Packages packages, Templates templates) {
        this.packages = packages;
        this.templates = templates;
    }

    void blank(Context ctx) {
        Sandbox.add(ctx, PackagesRoutes.base(ctx.pathParam("token")));
        packages.open(ctx.pathParam("token"))
                .filter(Opened::isUnit)
                .map(it -> packages.records().sittings().address(it, RecordGate.home(ctx)))
                .ifPresentOrElse(
                        it -> ctx.redirect(it, HttpStatus.SEE_OTHER),
                        () -> ctx.status(HttpStatus.NOT_FOUND));
    }

    /** What went wrong is said in the body as well: so the standard wants it. */
    void create(Context ctx) {
        RecordGate.openForContent(ctx);
        ctx.contentType("application/json").result(Json.write(answer(fetch(ctx))));
    }

    /** Where content leads to when it has ended: nobody looks at an empty frame. */
    void show(Context ctx) {
        Sandbox.add(ctx, PackagesRoutes.base(ctx.pathParam("token")));
        boolean apart =
                packages.open(ctx.pathParam("token"))
                        .filter(Opened::isUnit)
                        .filter(it -> UnitRules.read(it.item().rules()).ownWindow())
                        .isPresent();
        var page = new LeftPage(Visit.of(ctx), apart);
        page.visit().show(templates.packagesLeft(page));
    }

    private Fetching fetch(Context ctx) {
        return packages.open(ctx.pathParam("token"))
                .filter(Opened::isUnit)
                .map(
                        it ->
                                packages.records()
                                        .sittings()
                                        .fetch(it, RecordGate.home(ctx), ctx.pathParam("sitting")))
                .orElseGet(Fetching.Refused::new);
    }

    private static Map<String, String> answer(Fetching fetching) {
        return switch (fetching) {
            case Fetching.Token(var token) -> Map.of("auth-token", token);
            case Fetching.FetchedBefore() ->
                    error("1", "The authorization token has been returned before.");
            case Fetching.Refused() -> error("2", "This address gives no authorization token.");
        };
    }

    private static Map<String, String> error(String code, String text) {
        return Map.of("error-code", code, "error-text", text);
    }
}
