package relais.notifications;

import static relais.people.Role.EMPLOYEE;

import relais.templates.Templates;
import relais.web.Routes;

/** The list behind the bell. */
public final class NotificationsRoutes {

    private final NotificationsController notifications;
    private final ReadingsController readings;

    public NotificationsRoutes(Notifications notifications, Templates templates) {
        this.notifications = new NotificationsController(notifications, templates);
        this.readings = new ReadingsController(notifications, templates);
    }

    public void register(Routes routes) {
        routes.get("/notifications", notifications::index, EMPLOYEE);
        routes.post("/notifications/reading", notifications::update, EMPLOYEE);
        routes.post("/notifications/{notification}/reading", readings::create, EMPLOYEE);
    }
}
