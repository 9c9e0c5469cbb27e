package relais.profiles;

import relais.joining.ChoicesForm;
import relais.newsletter.Subscription;
import relais.people.Pause;
import relais.people.Zones;
import relais.web.Visit;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One's own settings.
 *
 * @param boardName absent for those who are not in the programme
 * @param pause that holds, or is to come
 * @param newsletter whether they get it; absent for those who are not in the programme
 * @param usualDay of the weekly letter, for those who choose none
 */
public record SettingsPage(
        Visit visit,
        SettingsForm settings,
        NewsForm news,
        Optional<ChoicesForm> boardName,
        PauseForm pauseForm,
        Optional<Pause> pause,
        Optional<Subscription> newsletter,
        DayOfWeek usualDay) {

    SettingsPage with(SettingsForm other) {
        return new SettingsPage(
                visit, other, news, boardName, pauseForm, pause, newsletter, usualDay);
    }

    SettingsPage with(NewsForm other) {
        return new SettingsPage(
                visit, settings, other, boardName, pauseForm, pause, newsletter, usualDay);
    }

    SettingsPage with(ChoicesForm other) {
        return new SettingsPage(
                visit, settings, news, Optional.of(other), pauseForm, pause, newsletter, usualDay);
    }

    SettingsPage with(PauseForm other) {
        return new SettingsPage(
                visit, settings, news, boardName, other, pause, newsletter, usualDay);
    }

    public Map<String, String> languages() {
        var languages = new LinkedHashMap<String, String>();
        languages.put("fr", visit.text("layout.language.fr"));
        languages.put("en", visit.text("layout.language.en"));
        return languages;
    }

    /** Somebody may live by a clock that has no city of its own. */
    public Map<String, String> zones() {
        return Zones.with(visit.person().zone());
    }

    /** Monday is 1. */
    public Map<String, String> workdays() {
        var days = new LinkedHashMap<String, String>();
        Arrays.stream(DayOfWeek.values())
                .forEach(it -> days.put(String.valueOf(it.getValue()), weekday(it)));
        return days;
    }

    public Map<String, String> weekdays() {
        var days = new LinkedHashMap<String, String>();
        Arrays.stream(DayOfWeek.values()).forEach(it -> days.put(it.name(), weekday(it)));
        return days;
    }

    public String weekday(DayOfWeek day) {
        return visit.text("settings.weekday." + day.name().toLowerCase(Locale.ROOT));
    }

    public Map<String, String> sorts() {
        var sorts = new LinkedHashMap<String, String>();
        NewsForm.sorts()
                .forEach(it -> sorts.put(it.name(), visit.text("notifications.sort." + it.word())));
        return sorts;
    }

    public Map<String, String> letter() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("yes", visit.text("profiles.news.letter.yes"));
        choices.put("no", visit.text("profiles.news.letter.no"));
        return choices;
    }

    public boolean isPaused() {
        return pause.filter(it -> it.holdsAt(visit.now())).isPresent();
    }

    /** The last day of the pause. */
    public Optional<String> pausedUntil() {
        return pause.flatMap(Pause::endsAt).map(end -> visit.date(end.minusSeconds(1)));
    }

    public String pausedFrom() {
        return visit.date(pause.orElseThrow().startsAt());
    }
}
