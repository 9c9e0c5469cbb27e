package relais.notifications;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

/** That somebody has read one thing they were told. */
final class ReadingsController {

    private final Notifications notifications;
    private final Templates templates;

    ReadingsController(Notifications notifications, Templates templates) {
        this.notifications = notifications;
        this.templates = templates;
    }

    /** Reading twice is the same as reading once. */
    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var me = visit.person().id();
        var id = visit.pathId("notification");

        notifications.markRead(me, notifications.one(me, id).orElseThrow(NotFoundResponse::new));

        var read = notifications.one(me, id).orElseThrow(NotFoundResponse::new);
        visit.changed(templates.notifications_notification(visit, read), "/notifications");
    }
}
