package relais.profiles;

import io.javalin.http.Context;

import relais.joining.Joining;
import relais.notifications.Notifications;
import relais.web.Visit;

/** Taking a break, and coming back. */
final class PausesController {

    private final Joining joining;
    private final Notifications notifications;
    private final SettingsSheet sheet;

    PausesController(Joining joining, Notifications notifications, SettingsSheet sheet) {
        this.joining = joining;
        this.notifications = notifications;
        this.sheet = sheet;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var form = PauseForm.submitted(visit.form(), visit.zone(), visit.now());

        if (form.form().isValid()) {
            joining.pause(visit.person(), form.pause(visit.zone(), visit.now()));
            notifications.rescheduleLetter(visit.person().id());
            visit.done("/me/settings", "flash.paused");
        } else {
            sheet.refuse(visit, form);
        }
    }

    /** Coming back twice is the same as coming back once. */
    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        joining.comeBack(visit.person());
        notifications.rescheduleLetter(visit.person().id());
        visit.done("/me/settings", "flash.back");
    }
}
