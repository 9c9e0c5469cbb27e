package relais.hub;

import io.javalin.http.Context;

import relais.notifications.Notifications;
import relais.points.Period;
import relais.points.Points;
import relais.templates.Templates;
import relais.web.Visit;

import java.time.ZoneId;

final class StandingController {

    private final Points points;
    private final Notifications notifications;
    private final ZoneId programmeZone;
    private final Templates templates;

    StandingController(
            Points points, Notifications notifications, ZoneId programmeZone, Templates templates) {
        this.points = points;
        this.notifications = notifications;
        this.programmeZone = programmeZone;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var month = Period.of(Period.Kind.MONTH, visit.now(), programmeZone).startIn(programmeZone);
        visit.part(
                templates.layout_standing(
                        visit,
                        points.since(visit.person().id(), month),
                        notifications.countUnread(visit.person().id())));
    }
}
