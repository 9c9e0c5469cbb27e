package relais.profiles;

import relais.people.Person;
import relais.people.WorkingTime;
import relais.people.Zones;
import relais.web.Form;
import relais.web.MessageCatalog;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** In which language, and by which clock, somebody uses the portal. */
public record SettingsForm(Form form) {

    static SettingsForm of(Person person, WorkingTime working) {
        return new SettingsForm(
                Form.filled(
                        Map.of(
                                "language", List.of(person.language()),
                                "zone", List.of(person.zone().getId()),
                                "day", List.of(working.digits().split("")),
                                "begins", List.of(working.begins().toString()),
                                "ends", List.of(working.ends().toString()))));
    }

    static SettingsForm submitted(Form form, Person person) {
        var begins = time(form, "begins");
        var ends = time(form, "ends");
        form.required("language")
                .required("zone")
                .check("language", speaks(form.value("language")), "form.error.required")
                .check("zone", isZone(form.value("zone"), person), "form.error.required")
                .check("day", !days(form).isEmpty(), "profiles.settings.day.none")
                .required("begins")
                .required("ends")
                .check("begins", begins.isPresent(), "profiles.settings.time.wrong")
                .check("ends", ends.isPresent(), "profiles.settings.time.wrong")
                .check(
                        "ends",
                        begins.isEmpty() || ends.isEmpty() || begins.get().isBefore(ends.get()),
                        "profiles.settings.time.order");
        return new SettingsForm(form);
    }

    public String language() {
        return form.value("language");
    }

    ZoneId zone() {
        return ZoneId.of(form.value("zone"));
    }

    WorkingTime working() {
        return new WorkingTime(
                days(form), time(form, "begins").orElseThrow(), time(form, "ends").orElseThrow());
    }

    private static Set<DayOfWeek> days(Form form) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> form.isChecked("day", String.valueOf(day.getValue())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private static Optional<LocalTime> time(Form form, String field) {
        try {
            return Optional.of(LocalTime.parse(form.value(field)).truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** One may keep a clock that has no city of its own. */
    private static boolean isZone(String zone, Person person) {
        return Zones.all().containsKey(zone) || person.zone().getId().equals(zone);
    }

    private static boolean speaks(String language) {
        return MessageCatalog.LOCALES.stream().anyMatch(it -> it.getLanguage().equals(language));
    }
}
