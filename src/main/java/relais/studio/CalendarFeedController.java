package relais.studio;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.Role;
import relais.syndication.FeedSecrets;
import relais.syndication.Purpose;
import relais.templates.Templates;
import relais.web.Visit;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The editorial calendar in an editor's own: an address that programmes ask, made and closed. */
final class CalendarFeedController {

    private static final Duration PAST = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(120);

    private final Studio studio;
    private final FeedSecrets secrets;
    private final URI home;
    private final Templates templates;

    CalendarFeedController(Studio studio, FeedSecrets secrets, URI home, Templates templates) {
        this.studio = studio;
        this.secrets = secrets;
        this.home = home;
        this.templates = templates;
    }

    void show(Context ctx) {
        show(Visit.of(ctx), Optional.empty());
    }

    /** Shown once, here and now: nobody can look it up afterwards. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var secret = secrets.make(visit.person(), Purpose.EDITORIAL_CALENDAR);
        show(visit, Optional.of(home + "/feeds/" + secret + ".ics"));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        secrets.revoke(visit.person(), Purpose.EDITORIAL_CALENDAR);
        visit.done("/studio/calendar/feed", "flash.feed-closed");
    }

    /** As far as the role reaches at this moment; without one, nothing is there. */
    void read(Context ctx) {
        var visit = Visit.of(ctx);
        var editor =
                secrets.reader(ctx.pathParam("secret"), Purpose.EDITORIAL_CALENDAR)
                        .filter(it -> it.is(Role.EDITOR))
                        .orElseThrow(NotFoundResponse::new);
        var pieces =
                studio.between(
                        editor,
                        visit.now().minus(PAST),
                        visit.now().plus(AHEAD),
                        editor.language());
        var name = visit.textIn(editor.language(), "studio.calendar.feed.name");
        ctx.contentType("text/calendar; charset=utf-8")
                .header("Cache-Control", "private, no-cache")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .result(new CalendarFeed(home, name, editor.language()).of(pieces, visit.now()));
    }

    private void show(Visit visit, Optional<String> address) {
        var madeAt = secrets.madeAt(visit.person(), Purpose.EDITORIAL_CALENDAR);
        visit.show(templates.studioCalendar_feed(new CalendarFeedPage(visit, madeAt, address)));
    }
}
