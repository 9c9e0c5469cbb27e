package relais.sessions;

import relais.people.Moment;
import relais.people.Names;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.WorkingTime;
import relais.people.Zones;
import relais.web.Form;
import relais.web.Visit;
import relais.web.WebLink;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What hosts decide about a session.
 *
 * @param cohost who is meant, if somebody is
 */
public record SessionForm(Form form, Optional<Person> cohost) {

    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final List<String> OF_TIME = List.of("date", "time", "zone", "minutes");

    /** On a working day in a week, in the host's own language and zone, with a key of its own. */
    static SessionForm blank(Visit visit) {
        var days = WorkingTime.daysIn(visit.person().country());
        var inAWeek = visit.now().atZone(visit.zone()).toLocalDate().plusWeeks(1);
        var date =
                Stream.iterate(inAWeek, it -> it.plusDays(1))
                        .filter(it -> days.contains(it.getDayOfWeek()))
                        .findFirst()
                        .orElseThrow();
        return new SessionForm(
                Form.filled(
                        Map.of(
                                "key", List.of(UUID.randomUUID().toString()),
                                "language", List.of(visit.language()),
                                "date", List.of(date.toString()),
                                "time", List.of("11:00"),
                                "zone", List.of(visit.zone().getId()),
                                "minutes", List.of("45"),
                                "seats", List.of("12"))),
                Optional.empty());
    }

    static SessionForm of(LiveSession session) {
        var start = session.start();
        var values = new HashMap<String, List<String>>();
        values.put("kind", List.of(session.kind().key()));
        values.put("language", List.of(session.language()));
        values.put("title", List.of(session.title()));
        values.put("description", List.of(session.description()));
        values.put("date", List.of(start.date().toString()));
        values.put("time", List.of(start.time().toString()));
        values.put("zone", List.of(session.zone()));
        values.put("minutes", List.of(String.valueOf(session.minutes())));
        values.put("seats", List.of(String.valueOf(session.seats())));
        session.place().ifPresent(it -> values.put("place", List.of(it)));
        session.link().ifPresent(it -> values.put("link", List.of(it)));
        Optional.ofNullable(session.cohost())
                .ifPresent(it -> values.put("cohost", List.of(it.handle())));
        return new SessionForm(Form.filled(values), Optional.empty());
    }

    static SessionForm submitted(Form form, PeopleStore people, long hostId, Instant now) {
        form.check("title", form.value("key").matches("[\\w-]{10,40}"), "form.error.required");
        var typed = judged(form, people, hostId);
        return typed.start()
                .filter(it -> !it.instant().isAfter(now))
                .map(_ -> typed.refused("date", "sessions.form.past"))
                .orElse(typed);
    }

    /** What has begun keeps its time. A time that was not touched need not lie ahead. */
    static SessionForm submitted(Form form, PeopleStore people, LiveSession session, Instant now) {
        if (session.hasStartedAt(now)) {
            var before = of(session).form();
            OF_TIME.forEach(it -> form.put(it, before.value(it)));
        }
        var typed = judged(form, people, session.hostId());
        return typed.start()
                .filter(
                        it ->
                                !it.instant().equals(session.startsAt())
                                        && !it.instant().isAfter(now))
                .map(_ -> typed.refused("date", "sessions.form.past"))
                .orElse(typed);
    }

    private static SessionForm judged(Form form, PeopleStore people, long hostId) {
        if (form.value("kind").equals(SessionKind.ONE_TO_ONE.key())) {
            form.put("seats", "1");
        }
        var cohost = colleague(form.value("cohost"), people);
        var typed = new SessionForm(form, cohost);
        form.check("kind", SessionKind.of(form.value("kind")).isPresent(), "sessions.form.choose")
                .check(
                        "language",
                        LANGUAGES.contains(form.value("language")),
                        "sessions.form.choose")
                .required("title")
                .atMost(160, "title")
                .required("description")
                .atMost(4000, "description")
                .required("date")
                .check("date", typed.date().isPresent(), "form.error.date")
                .required("time")
                .check("time", typed.time().isPresent(), "sessions.form.time")
                .check("zone", typed.zone().isPresent(), "sessions.form.choose")
                .check(
                        "time",
                        typed.start().filter(it -> !it.exists()).isEmpty(),
                        "sessions.form.gap")
                .check("minutes", isNumber(form.value("minutes"), 10, 480), "sessions.form.minutes")
                .check("seats", isNumber(form.value("seats"), 1, 1000), "sessions.form.seats")
                .atMost(200, "place")
                .check("link", typed.isLink(), "form.error.link")
                .atMost(500, "link")
                .check("place", typed.isSomewhere(), "sessions.form.where")
                .check(
                        "cohost",
                        form.value("cohost").isEmpty() || cohost.isPresent(),
                        "sessions.form.cohost.unknown")
                .check(
                        "cohost",
                        cohost.filter(it -> it.id() == hostId).isEmpty(),
                        "sessions.form.cohost.self");
        return typed;
    }

    SessionForm refused(String field, String messageKey) {
        form.check(field, false, messageKey);
        return this;
    }

    public Map<String, String> zones() {
        return zone().map(Zones::with).orElseGet(Zones::all);
    }

    String key() {
        return form.value("key");
    }

    Plan plan() {
        return new Plan(
                SessionKind.of(form.value("kind")).orElseThrow(),
                form.value("language"),
                form.value("title"),
                form.value("description"),
                Optional.of(form.value("place")).filter(it -> !it.isEmpty()),
                WebLink.of(form.value("link")),
                start().orElseThrow(),
                Integer.parseInt(form.value("minutes")),
                Integer.parseInt(form.value("seats")),
                cohost.map(Person::id));
    }

    private Optional<Moment> start() {
        return date().flatMap(
                        date ->
                                time().flatMap(
                                                time ->
                                                        zone().map(
                                                                        it ->
                                                                                new Moment(
                                                                                        date.atTime(
                                                                                                time),
                                                                                        it))));
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(form.value("date")))
                    .filter(it -> it.getYear() >= 2000 && it.getYear() <= 2999);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(form.value("time")).truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<ZoneId> zone() {
        return Zones.of(form.value("zone"));
    }

    private boolean isLink() {
        return form.value("link").isEmpty() || WebLink.of(form.value("link")).isPresent();
    }

    private boolean isSomewhere() {
        return !form.value("place").isEmpty() || !form.value("link").isEmpty();
    }

    private static boolean isNumber(String text, int least, int most) {
        return text.matches("\\d{1,4}")
                && Integer.parseInt(text) >= least
                && Integer.parseInt(text) <= most;
    }

    /** By mail address, handle, the address of a profile, or a name that makes a handle. */
    private static Optional<Person> colleague(String text, PeopleStore people) {
        if (text.contains("@")) {
            return people.activeByEmail(text);
        }
        var handle = text.replaceFirst("^.*/people/", "");
        return people.activeByHandle(handle)
                .or(() -> people.activeByHandle(Names.handle(handle, "")));
    }
}
