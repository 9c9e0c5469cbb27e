package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import relais.activity.Action;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Live sessions before and after today: who hosted them, who came, and what they said. */
final class Agenda {

    private static final String LETTERS = "ACDEFHJKMNPRTUVWXY3479";
    private static final int ASKED_TOO_OFTEN = 40;
    private static final int DAY = 86_400;

    /** db/demo/sessions.yaml. */
    record Plans(List<Planned> sessions, Map<String, List<String>> words) {}

    /** What is not said is null. */
    record Planned(
            int day,
            String time,
            String kind,
            String language,
            int minutes,
            int seats,
            double fill,
            String host,
            String cohost,
            List<String> with,
            String place,
            String link,
            String title,
            String description,
            String cancelled,
            List<Material> material) {}

    record Material(String kind, String title, String link) {}

    /** A session on its day, and those who asked for a seat, in their order. */
    private record Held(
            int id,
            Planned planned,
            Employee host,
            LocalDate date,
            Instant start,
            List<Integer> asked) {

        Instant end() {
            return start.plus(Duration.ofMinutes(planned.minutes()));
        }

        boolean hasSeat(int turn) {
            return turn < planned.seats();
        }
    }

    private final Year year;
    private final Deeds deeds;
    private final List<Employee> people;
    private final Cast cast;
    private final long seed;
    private final Plans plans = DemoFiles.read("sessions.yaml", new TypeReference<>() {});
    private final List<Held> all = new ArrayList<>();

    Agenda(Year year, Deeds deeds, List<Employee> people, Cast cast, long seed) {
        this.year = year;
        this.deeds = deeds;
        this.people = people;
        this.cast = cast;
        this.seed = seed;
    }

    /** What happened in them is told with all else that happened. */
    Agenda plan() {
        for (var planned : plans.sessions()) {
            var held = held(all.size() + 1, planned);
            all.add(held);
            if (isOver(held)) {
                attend(held);
            }
        }
        return this;
    }

    void write(Book rows, Bell bell) {
        for (var held : all) {
            session(held, rows);
            for (int turn = 0; turn < held.asked().size(); turn++) {
                seat(held, turn, rows);
            }
            for (var it : Optional.ofNullable(held.planned().material()).orElse(List.of())) {
                var added = held.end().plus(Duration.ofHours(20));
                rows.sessionMaterial.add(
                        held.id(),
                        it.kind(),
                        it.title(),
                        it.link(),
                        held.host().id(),
                        latest(added));
            }
        }
        ring(bell);
    }

    private Held held(int id, Planned planned) {
        var host = employee(cast.id(planned.host()));
        var date = workday(year.date(Year.TODAY + planned.day()), planned.day() > 0);
        var start = date.atTime(LocalTime.parse(planned.time())).atZone(host.zone()).toInstant();
        return new Held(id, planned, host, date, start, asked(id, planned, host));
    }

    /**
     * Those who were named first; then whoever speaks the language, each once. Emma has not yet.
     */
    private List<Integer> asked(int id, Planned planned, Employee host) {
        var dice = Dice.of(seed, "session", id);
        var hosts = new LinkedHashSet<>(List.of(host.id(), cast.emma()));
        cohost(planned).ifPresent(hosts::add);
        Set<Integer> asked = new LinkedHashSet<>();
        planned.with().forEach(it -> asked.add(cast.id(it)));
        int day = Math.min(Year.TODAY + planned.day(), Year.TODAY);
        int many = (int) Math.ceil(planned.seats() * planned.fill());
        for (int i = 0; i < ASKED_TOO_OFTEN * many && asked.size() < many; i++) {
            var employee = dice.pick(people);
            if (!hosts.contains(employee.id())
                    && employee.language().equals(planned.language())
                    && employee.worksOn(day)) {
                asked.add(employee.id());
            }
        }
        return List.copyOf(asked);
    }

    private void attend(Held held) {
        int second = year.second(held.end());
        for (int turn = 0; turn < held.asked().size(); turn++) {
            if (cameTo(held, turn)) {
                deeds.add(second, held.asked().get(turn), Action.SESSION_ATTENDED, held.id());
            }
        }
        hosts(held).forEach(it -> deeds.add(second, it, Action.SESSION_HOSTED, held.id()));
    }

    private List<Integer> hosts(Held held) {
        var hosts = new ArrayList<>(List.of(held.host().id()));
        cohost(held.planned()).ifPresent(hosts::add);
        return hosts;
    }

    /** Those of the cast always, so that there is somebody. */
    private boolean cameTo(Held held, int turn) {
        int person = held.asked().get(turn);
        return isOver(held)
                && held.hasSeat(turn)
                && (Cast.isOne(person) || dice(held, "came", person).chance(.8));
    }

    private void session(Held held, Book rows) {
        var planned = held.planned();
        var made = latest(held.start().minus(Duration.ofDays(24)));
        var cancelled =
                Optional.ofNullable(planned.cancelled())
                        .map(_ -> year.end().minus(Duration.ofHours(20)));
        rows.sessions.add(
                held.id(),
                planned.kind(),
                planned.language(),
                planned.title(),
                planned.description(),
                planned.place(),
                planned.link(),
                held.date() + "T" + planned.time(),
                held.host().zone(),
                held.start(),
                held.end(),
                planned.minutes(),
                planned.seats(),
                Math.min(planned.seats(), held.asked().size()),
                held.asked().size(),
                held.host().id(),
                cohost(planned),
                code(held),
                cancelled.isPresent() ? 1 : 0,
                made,
                cancelled.orElse(made),
                cancelled,
                planned.cancelled(),
                "demo-" + held.id());
    }

    private void seat(Held held, int turn, Book rows) {
        int person = held.asked().get(turn);
        var asked = latest(held.start().minus(Duration.ofDays(20))).plusSeconds(400L * turn);
        boolean came = cameTo(held, turn);
        rows.sessionSeats.add(
                held.id(),
                person,
                turn + 1,
                asked,
                held.hasSeat(turn) ? asked : null,
                came ? held.end() : null,
                came ? held.host().id() : null);
        var dice = dice(held, "said", person);
        if (came && dice.chance(.7)) {
            var words = plans.words().get(held.planned().language());
            rows.sessionRatings.add(
                    held.id(),
                    person,
                    5 - dice.weighted(.5, .35, .1, .05),
                    turn < words.size() && dice.chance(.6) ? words.get(turn) : null,
                    held.end().plusSeconds(600L + 40 * turn));
        }
    }

    /** Ada stood in line for the first one, and has the seat since yesterday. */
    private void ring(Bell bell) {
        var first = all.getFirst();
        bell.ring(
                cast.ada().id(),
                "session-freed",
                first.id(),
                Map.of("title", first.planned().title(), "link", "/sessions/" + first.id()),
                year.until() - DAY / 2);
    }

    private String code(Held held) {
        var dice = Dice.of(seed, "code", held.id());
        var code = new StringBuilder();
        while (code.length() < 6) {
            code.append(LETTERS.charAt(dice.below(LETTERS.length())));
        }
        return code.toString();
    }

    private Dice dice(Held held, String stream, int person) {
        return Dice.of(seed, stream, held.id() * 10_000_019L + person);
    }

    private Optional<Integer> cohost(Planned planned) {
        return Optional.ofNullable(planned.cohost()).map(cast::id);
    }

    private Employee employee(int id) {
        return people.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    }

    private boolean isOver(Held held) {
        return held.end().isBefore(year.end());
    }

    /** Nothing was done in the future. */
    private Instant latest(Instant moment) {
        var last = year.end().minus(Duration.ofDays(3));
        return moment.isBefore(last) ? moment : last;
    }

    private static LocalDate workday(LocalDate date, boolean later) {
        var day = date;
        while (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            day = later ? day.plusDays(1) : day.minusDays(1);
        }
        return day;
    }
}
