package relais.programme;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;
import relais.people.MeantLine;
import relais.people.NamedLine;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Reach;
import relais.programme.Headcount.Line;
import relais.programme.Headcount.Reason;
import relais.programme.Newcomers.Named;
import relais.programme.Newcomers.Part;
import relais.programme.WaveSaving.NameTaken;
import relais.programme.WaveSaving.Saved;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The waves by which people come in: a pilot group, then wider. A person comes in with one of them
 * at most, whoever adds them at once, and stays in it.
 */
public final class Waves {

    private static final int COUNTRIES = 10;

    private final Jdbi jdbi;
    private final WaveStore store;
    private final PeopleStore people;
    private final Clock clock;

    public Waves(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(WaveStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.clock = clock;
    }

    /** With their figures, the newest opening first. */
    public List<Wave> all() {
        return store.waves(Optional.empty());
    }

    /** What they are called, by number as it stands in forms, the newest opening first. */
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        store.names().forEach(it -> names.put(String.valueOf(it.id()), it.name()));
        return names;
    }

    public Optional<Wave> wave(long id) {
        return store.waves(Optional.of(id)).stream().findFirst();
    }

    /** Where its people work, the largest countries first, ten at most. */
    public List<Wave.InCountry> countries(Wave wave) {
        return store.countries(wave.id(), COUNTRIES);
    }

    public WaveSaving open(Person lead, String name, LocalDate opensOn) {
        return store.insert(name, opensOn, lead.id(), clock.instant())
                .<WaveSaving>map(Saved::new)
                .orElseGet(NameTaken::new);
    }

    /** Renames or moves it, if nobody did after the version that was seen. */
    public WaveSaving change(Wave wave, int seen, String name, LocalDate opensOn) {
        return store.rewrite(wave.id(), seen, name, opensOn);
    }

    /** With its people, who may come in with another one then. False while a piece is for it. */
    public boolean remove(Wave wave) {
        return jdbi.inTransaction(
                _ -> {
                    store.lock(wave.id());
                    boolean free = !store.isMeant(String.valueOf(wave.id()));
                    if (free) {
                        store.forgetPeople(wave.id());
                        store.delete(wave.id());
                    }
                    return free;
                });
    }

    /** What adding them would do, were it done now. */
    public Headcount count(Wave wave, Newcomers newcomers) {
        return switch (newcomers) {
            case Named(var lines) -> count(wave, lines);
            case Part(var unit, var country, var family) -> {
                var figures = store.count(wave.id(), path(unit), country, family);
                yield new Headcount(
                        figures.newcomers(), figures.here(), figures.elsewhere(), List.of());
            }
        };
    }

    /**
     * Adds those who work here and are in no wave yet, and says how many; none where the wave was
     * removed meanwhile.
     */
    public int add(Wave wave, Newcomers newcomers) {
        return jdbi.inTransaction(
                _ -> store.lock(wave.id()).map(it -> insert(it, newcomers)).orElse(0));
    }

    private int insert(long waveId, Newcomers newcomers) {
        var now = clock.instant();
        return switch (newcomers) {
            case Named(var lines) -> store.addNamed(waveId, ids(MeantLine.of(lines, people)), now);
            case Part(var unit, var country, var family) ->
                    store.addPart(waveId, path(unit), country, family, now);
        };
    }

    private Headcount count(Wave wave, List<NamedLine> lines) {
        var meant = MeantLine.of(lines, people);
        var waves = store.wavesOf(ids(meant));
        var refused = new ArrayList<Line>();
        for (var line : meant) {
            reason(line, wave, waves)
                    .ifPresent(it -> refused.add(new Line(line.number(), line.text(), it)));
        }
        return new Headcount(
                meant.size() - refused.size(),
                count(refused, Reason.HERE),
                count(refused, Reason.ELSEWHERE),
                refused);
    }

    private static Optional<Reason> reason(MeantLine line, Wave wave, Map<Long, Long> waves) {
        if (line.person().isEmpty()) {
            return Optional.of(line.repeated() ? Reason.TWICE : Reason.UNKNOWN);
        }
        return line.person()
                .map(waves::get)
                .map(it -> it == wave.id() ? Reason.HERE : Reason.ELSEWHERE);
    }

    private static int count(List<Line> lines, Reason reason) {
        return (int) lines.stream().filter(it -> it.reason() == reason).count();
    }

    private static String ids(List<MeantLine> lines) {
        return JsonRows.of(lines.stream().flatMap(it -> it.person().stream()).toList());
    }

    private Optional<String> path(Optional<String> unit) {
        return unit.map(it -> new Reach(people).pathOf(it).orElseThrow());
    }
}
