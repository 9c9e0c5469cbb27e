package relais.profiles;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;

import relais.people.Person;
import relais.web.Form;
import relais.web.MessageCatalog;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which language, and by which clock, somebody uses the portal. */
public record SettingsForm(Form form) {

    private static final Map<String, String> ZONES = readZones();

    static SettingsForm of(Person person) {
        return new SettingsForm(
                Form.filled(
                        Map.of(
                                "language", List.of(person.language()),
                                "zone", List.of(person.zone().getId()))));
    }

    static SettingsForm submitted(Form form, Person person) {
        form.required("language")
                .required("zone")
                .check("language", speaks(form.value("language")), "form.error.required")
                .check("zone", isZone(form.value("zone"), person), "form.error.required");
        return new SettingsForm(form);
    }

    public String language() {
        return form.value("language");
    }

    ZoneId zone() {
        return ZoneId.of(form.value("zone"));
    }

    /** Every zone where people live, under the name of its main city. */
    public Map<String, String> zones() {
        return ZONES;
    }

    /** One may keep a clock that has no city of its own. */
    private static boolean isZone(String zone, Person person) {
        return ZONES.containsKey(zone) || person.zone().getId().equals(zone);
    }

    private static boolean speaks(String language) {
        return MessageCatalog.LOCALES.stream().anyMatch(it -> it.getLanguage().equals(language));
    }

    private static Map<String, String> readZones() {
        var zones = new LinkedHashMap<String, String>();
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .map(TimeZone::getIanaID)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .sorted()
                .forEach(id -> zones.put(id, id.replace('_', ' ').replace("/", " / ")));
        return zones;
    }
}
