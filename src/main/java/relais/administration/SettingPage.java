package relais.administration;

import relais.settings.Area;
import relais.settings.SettingChange;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * One setting, to be changed.
 *
 * @param overtaken what somebody else set while this form was open
 */
public record SettingPage(
        Visit visit,
        Area area,
        ShownSetting setting,
        Form form,
        List<SettingChange> history,
        Optional<SettingChange> overtaken) {

    public String path() {
        return area.path() + "/" + setting.key();
    }

    public boolean mayChange() {
        return visit.person().isEverywhere(area.role());
    }

    /** The key of the area's own title. */
    public String areaTitle() {
        return new AreaPage(visit, area, List.of(), List.of()).title();
    }

    /** The value after a change, in words. */
    public String after(SettingChange change) {
        return change.value().map(setting::words).orElseGet(setting::usual);
    }

    /** What was typed, in words where it is a value at all. */
    public String typed() {
        return setting.setting()
                .read(form.value("value"))
                .map(_ -> setting.words(form.value("value")))
                .orElse(form.value("value"));
    }
}
