package relais.profiles;

import io.javalin.http.Context;

import relais.notifications.Notifications;
import relais.settings.Settings;
import relais.web.Visit;

/** Language, clock and working time. */
final class SettingsController {

    private final Profiles profiles;
    private final Notifications notifications;
    private final Settings settings;
    private final SettingsSheet sheet;

    SettingsController(
            Profiles profiles,
            Notifications notifications,
            Settings settings,
            SettingsSheet sheet) {
        this.profiles = profiles;
        this.notifications = notifications;
        this.settings = settings;
        this.sheet = sheet;
    }

    void edit(Context ctx) {
        sheet.show(Visit.of(ctx));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var me = visit.person();
        var form = SettingsForm.submitted(visit.form(), me);

        if (form.form().isValid()) {
            var usual = settings.workingTime(me.country());
            profiles.live(me, form.language(), form.zone(), form.working(), usual);
            notifications.rescheduleLetter(me.id());
            visit.done("/me/settings", "flash.settings-saved");
        } else {
            sheet.refuse(visit, form);
        }
    }
}
