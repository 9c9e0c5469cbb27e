package relais.administration;

import relais.settings.Area;
import relais.settings.SettingChange;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All settings of one area, and what was changed lately. */
public record AreaPage(
        Visit visit, Area area, List<ShownSetting> settings, List<SettingChange> history) {

    /** Under their headings. */
    public Map<String, List<ShownSetting>> groups() {
        var groups = new LinkedHashMap<String, List<ShownSetting>>();
        settings.forEach(
                it ->
                        groups.merge(
                                it.setting().group(),
                                List.of(it),
                                (before, one) ->
                                        java.util.stream.Stream.concat(
                                                        before.stream(), one.stream())
                                                .toList()));
        return groups;
    }

    public String title() {
        return area == Area.PROGRAMME ? "settings.programme.title" : "settings.technical.title";
    }

    public String lead() {
        return area == Area.PROGRAMME ? "settings.programme.lead" : "settings.technical.lead";
    }

    public boolean mayChange() {
        return visit.person().isEverywhere(area.role());
    }

    /** Empty for a setting of an earlier version of the portal. */
    public Optional<ShownSetting> of(SettingChange change) {
        return settings.stream().filter(it -> it.key().equals(change.setting())).findFirst();
    }
}
