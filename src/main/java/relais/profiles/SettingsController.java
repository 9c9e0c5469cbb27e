package relais.profiles;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

/** Language and clock. */
final class SettingsController {

    private final Profiles profiles;
    private final Templates templates;

    SettingsController(Profiles profiles, Templates templates) {
        this.profiles = profiles;
        this.templates = templates;
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.profilesSettingsEdit(
                        new SettingsPage(visit, SettingsForm.of(visit.person()))));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var settings = SettingsForm.submitted(visit.form(), visit.person());

        if (settings.form().isValid()) {
            profiles.live(visit.person(), settings.language(), settings.zone());
            visit.done("/me/settings", "flash.settings-saved");
        } else {
            visit.refused(templates.profilesSettingsEdit(new SettingsPage(visit, settings)));
        }
    }
}
