package relais.administration;

import gg.jte.Content;

import relais.settings.Kind.Hosts;
import relais.settings.Kind.Terms;
import relais.settings.Kind.TimeOfDay;
import relais.settings.Kind.Weekday;
import relais.settings.Kind.Whole;
import relais.settings.Setting;
import relais.web.Visit;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A setting as a page shows it, with the value that holds now and how often it was set. */
public record ShownSetting(Visit visit, Setting<?> setting, String value, int version) {

    public String key() {
        return setting.key();
    }

    public Content name() {
        return visit.t("settings." + setting.key());
    }

    /** What it is for, in one line. */
    public Content why() {
        return visit.t("settings." + setting.key() + ".why");
    }

    public String now() {
        return words(value);
    }

    public String usual() {
        return words(setting.usualText());
    }

    public boolean isUsual() {
        return value.equals(setting.usualText());
    }

    /** What may be typed. */
    public String range() {
        return switch (setting.kind()) {
            case Whole whole ->
                    visit.text(
                            "settings.range",
                            visit.number(whole.least()),
                            visit.text(whole.unit().key(), whole.most()));
            case TimeOfDay time ->
                    visit.text("settings.range", time.earliest().toString(), time.latest());
            case Weekday() -> visit.text("settings.range.weekday");
            case Hosts() -> visit.text("settings.range.hosts");
            case Terms() -> visit.text("settings.range.terms");
        };
    }

    /** A value of this setting, in words. */
    public String words(String value) {
        return switch (setting.kind()) {
            case Whole whole -> visit.text(whole.unit().key(), Integer.parseInt(value));
            case TimeOfDay _ -> value;
            case Weekday() -> weekday(DayOfWeek.valueOf(value));
            case Hosts() -> value.isEmpty() ? visit.text("settings.hosts.none") : value;
            case Terms() -> value.isEmpty() ? visit.text("settings.terms.none") : value;
        };
    }

    /** What can be chosen; empty where something is typed. */
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        if (setting.kind() instanceof Weekday) {
            Arrays.stream(DayOfWeek.values()).forEach(it -> options.put(it.name(), weekday(it)));
        }
        return options;
    }

    /** Whether it may be long, and takes several lines then. */
    public boolean isList() {
        return setting.kind() instanceof Terms;
    }

    public String inputType() {
        return setting.kind() instanceof TimeOfDay ? "time" : "text";
    }

    public String inputMode() {
        return setting.kind() instanceof Whole ? "numeric" : null;
    }

    private String weekday(DayOfWeek day) {
        return visit.text("settings.weekday." + day.name().toLowerCase(Locale.ROOT));
    }
}
