package relais.planning;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.web.Visit;

import java.net.URI;

/** A plan for the calendar that its writer keeps. */
final class CalendarsController {

    private final Planning planning;
    private final PlanFile file;

    CalendarsController(Planning planning, URI home) {
        this.planning = planning;
        this.file = new PlanFile(home);
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var plan =
                planning.plan(visit.person(), visit.pathId("draft"))
                        .orElseThrow(NotFoundResponse::new);
        var calendar =
                file.of(
                        plan,
                        visit.text("planning.calendar.summary"),
                        visit.text("planning.calendar.text"),
                        visit.now());
        ctx.contentType("text/calendar; charset=utf-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"post-" + plan.draftId() + ".ics\"")
                .result(calendar);
    }
}
