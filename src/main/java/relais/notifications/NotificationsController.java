package relais.notifications;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

final class NotificationsController {

    private final Notifications notifications;
    private final Templates templates;

    NotificationsController(Notifications notifications, Templates templates) {
        this.notifications = notifications;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.notificationsNotificationsIndex(
                        new NotificationsPage(visit, notifications.latest(visit.person().id()))));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var upTo = visit.form().value("up-to");
        if (upTo.matches("\\d{1,18}")) {
            notifications.markRead(visit.person().id(), Long.parseLong(upTo));
        }
        visit.go("/notifications");
    }
}
