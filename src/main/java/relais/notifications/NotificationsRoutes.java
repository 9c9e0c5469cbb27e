package relais.notifications;

import static relais.people.Role.EMPLOYEE;

import relais.templates.Templates;
import relais.web.Routes;

/** The list behind the bell. */
public final class NotificationsRoutes {

    private final NotificationsController notifications;

    public NotificationsRoutes(Notifications notifications, Templates templates) {
        this.notifications = new NotificationsController(notifications, templates);
    }

    public void register(Routes routes) {
        routes.get("/notifications", notifications::index, EMPLOYEE);
        routes.post("/notifications/reading", notifications::update, EMPLOYEE);
    }
}
