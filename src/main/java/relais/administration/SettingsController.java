package relais.administration;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.settings.Area;
import relais.settings.Changing;
import relais.settings.Changing.Changed;
import relais.settings.Changing.Impossible;
import relais.settings.Changing.Overtaken;
import relais.settings.Changing.Same;
import relais.settings.Setting;
import relais.settings.Settings;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of one area: all may be read by its role, and changed where it has no limits. */
final class SettingsController {

    private static final int SHOWN = 30;

    private final Settings settings;
    private final Area area;
    private final String parameter;
    private final Templates templates;

    /**
     * @param parameter which part of the address names a setting
     */
    SettingsController(Settings settings, Area area, String parameter, Templates templates) {
        this.settings = settings;
        this.area = area;
        this.parameter = parameter;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var shown = area.settings().stream().map(it -> shown(visit, it)).toList();
        visit.show(
                templates.administrationSettingsIndex(
                        new AreaPage(
                                visit, area, shown, settings.history(area.settings(), SHOWN))));
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.administrationSettingsEdit(page(visit, setting(visit))));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        var setting = mine(visit);
        var form = visit.form().required("value");
        var changing = settings.change(visit.person(), setting, seen(form), form.value("value"));
        answer(ctx, visit, setting, form, changing);
    }

    /** Back to the default. */
    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var setting = mine(visit);
        var form = visit.form();
        var reset = settings.reset(visit.person(), setting, seen(form));
        answer(ctx, visit, setting, form(setting.usualText()), reset);
    }

    private void answer(
            Context ctx, Visit visit, Setting<?> setting, Form form, Changing changing) {
        switch (changing) {
            case Changed() -> visit.done(area.path(), "flash.setting-changed");
            case Same() -> visit.go(area.path());
            case Impossible() -> {
                form.check("value", false, "settings.error.range");
                visit.refused(templates.administrationSettingsEdit(page(visit, setting, form)));
            }
            case Overtaken() -> {
                ctx.status(HttpStatus.CONFLICT);
                visit.show(templates.administrationSettingsEdit(overtaken(visit, setting, form)));
            }
        }
    }

    private SettingPage page(Visit visit, Setting<?> setting) {
        return page(visit, setting, form(settings.text(setting)));
    }

    private SettingPage page(Visit visit, Setting<?> setting, Form form) {
        var history = settings.history(List.of(setting), SHOWN);
        return new SettingPage(visit, area, shown(visit, setting), form, history, Optional.empty());
    }

    /** What the other one set is the first of the history. */
    private SettingPage overtaken(Visit visit, Setting<?> setting, Form form) {
        var history = settings.history(List.of(setting), SHOWN);
        return new SettingPage(
                visit, area, shown(visit, setting), form, history, history.stream().findFirst());
    }

    private ShownSetting shown(Visit visit, Setting<?> setting) {
        return new ShownSetting(visit, setting, settings.text(setting), settings.version(setting));
    }

    private Setting<?> setting(Visit visit) {
        return area.setting(visit.pathText(parameter)).orElseThrow(NotFoundResponse::new);
    }

    private Setting<?> mine(Visit visit) {
        if (!visit.person().isEverywhere(area.role())) {
            throw new ForbiddenResponse();
        }
        return setting(visit);
    }

    private static Form form(String value) {
        return Form.filled(Map.of("value", List.of(value)));
    }

    /** A form that does not say what it saw saw nothing of ours. */
    private static int seen(Form form) {
        return form.value("version").matches("\\d{1,9}")
                ? Integer.parseInt(form.value("version"))
                : -1;
    }
}
