package relais.packages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import java.util.Map;
import java.util.Optional;

/** What an item says. The script beside it gets what it needs to know, and sends reports back. */
final class ReportsController {

    private final Packages packages;

    ReportsController(Packages packages) {
        this.packages = packages;
    }

    /** Once for each page of the content, with the latest values. */
    void blank(Context ctx) {
        opened(ctx)
                .ifPresent(
                        opened ->
                                ctx.contentType("text/javascript; charset=utf-8")
                                        .result(Script.starting(opened.start())));
    }

    /** The answer's code is all that the script asks for. */
    void create(Context ctx) {
        opened(ctx)
                .ifPresent(
                        opened ->
                                Report.read(ctx.body())
                                        .ifPresentOrElse(
                                                report ->
                                                        answer(ctx, packages.take(opened, report)),
                                                () ->
                                                        ctx.status(
                                                                HttpStatus.UNPROCESSABLE_CONTENT)));
    }

    private static void answer(Context ctx, Reporting reporting) {
        switch (reporting) {
            case Reporting.Taken(var done) ->
                    ctx.contentType("application/json").result(Report.json(Map.of("done", done)));
            case Reporting.TakenBefore() -> ctx.status(HttpStatus.NO_CONTENT);
            case Reporting.OpenedElsewhere() -> ctx.status(HttpStatus.CONFLICT);
            case Reporting.OtherStandard() -> ctx.status(HttpStatus.NOT_FOUND);
            case Reporting.TooMuch() -> ctx.status(HttpStatus.CONTENT_TOO_LARGE);
        }
    }

    private Optional<Opened> opened(Context ctx) {
        var token = ctx.pathParam("token");
        Sandbox.add(ctx, PackagesRoutes.base(token));
        var opened = packages.open(token);
        if (opened.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND);
        }
        return opened;
    }
}
