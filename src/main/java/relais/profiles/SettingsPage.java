package relais.profiles;

import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.Map;

/** The form of the settings. */
public record SettingsPage(Visit visit, SettingsForm settings) {

    public Map<String, String> languages() {
        var languages = new LinkedHashMap<String, String>();
        languages.put("fr", visit.text("layout.language.fr"));
        languages.put("en", visit.text("layout.language.en"));
        return languages;
    }

    /** Somebody may live by a clock that has no city of its own. */
    public Map<String, String> zones() {
        var zones = new LinkedHashMap<>(settings.zones());
        var own = visit.person().zone().getId();
        zones.putIfAbsent(own, own);
        return zones;
    }
}
