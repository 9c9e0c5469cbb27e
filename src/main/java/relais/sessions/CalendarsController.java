package relais.sessions;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Sessions for calendar programmes: one as a file, all of one's own at an address. */
final class CalendarsController {

    private final Sessions sessions;
    private final SessionSheet sheet;
    private final CalendarFile file;
    private final URI home;
    private final Templates templates;

    CalendarsController(Sessions sessions, SessionSheet sheet, URI home, Templates templates) {
        this.sessions = sessions;
        this.sheet = sheet;
        this.file = new CalendarFile(home);
        this.home = home;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var session = sheet.session(visit);
        answer(ctx, "session-" + session.id(), file.published(visit.person(), List.of(session)));
    }

    /** For programmes that cannot sign in. What is closed and what never was are one answer. */
    void index(Context ctx) {
        var reader =
                sessions.feeds().reader(ctx.pathParam("secret")).orElseThrow(NotFoundResponse::new);
        answer(ctx, "relais", file.published(reader, sessions.calendar(reader)));
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.sessionsFeedsShow(page(visit, Optional.empty())));
    }

    /** Shown once, here and now: nobody can look it up afterwards. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var address = home + sessions.feeds().make(visit.person());
        visit.show(templates.sessionsFeedsShow(page(visit, Optional.of(address))));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        sessions.feeds().revoke(visit.person());
        visit.done("/sessions/calendar", "flash.session-feed-closed");
    }

    private FeedPage page(Visit visit, Optional<String> address) {
        return new FeedPage(visit, sessions.feeds().madeAt(visit.person()), address);
    }

    private static void answer(Context ctx, String name, String calendar) {
        ctx.contentType("text/calendar; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".ics\"")
                .result(calendar);
    }
}
