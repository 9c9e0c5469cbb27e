package relais.profiles;

import io.javalin.http.Context;

import relais.notifications.Notifications;
import relais.web.Visit;

/** Of what somebody wants to be told, and by which way. */
final class NewsController {

    private final Notifications notifications;
    private final SettingsSheet sheet;

    NewsController(Notifications notifications, SettingsSheet sheet) {
        this.notifications = notifications;
        this.sheet = sheet;
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var form = NewsForm.submitted(visit.form());

        if (form.form().isValid()) {
            notifications.choose(visit.person().id(), form.choices());
            visit.done("/me/settings", "flash.settings-saved");
        } else {
            sheet.refuse(visit, form);
        }
    }
}
