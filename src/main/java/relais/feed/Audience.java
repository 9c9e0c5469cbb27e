package relais.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * For whom a piece of content is: everyone, or those who fit one value of each kind that is named.
 * A unit means everybody below it, too.
 *
 * @param countries codes
 * @param units numbers
 * @param families job families, by their names
 * @param waves numbers
 */
public record Audience(
        Set<String> countries, Set<Long> units, Set<String> families, Set<Long> waves) {

    public static final Audience EVERYONE = new Audience(Set.of(), Set.of(), Set.of(), Set.of());

    public Audience {
        countries = Set.copyOf(countries);
        units = Set.copyOf(units);
        families = Set.copyOf(families);
        waves = Set.copyOf(waves);
    }

    /** As the database gathers it: a line for each value, with its kind before it. */
    static Audience written(Optional<String> lines) {
        return lines.map(Audience::written).orElse(EVERYONE);
    }

    private static Audience written(String lines) {
        var countries = new HashSet<String>();
        var units = new HashSet<Long>();
        var families = new HashSet<String>();
        var waves = new HashSet<Long>();
        lines.lines()
                .forEach(
                        line -> {
                            var value = line.substring(line.indexOf(':') + 1);
                            switch (line.charAt(0)) {
                                case 'C' -> countries.add(value);
                                case 'U' -> units.add(Long.valueOf(value));
                                case 'W' -> waves.add(Long.valueOf(value));
                                default -> families.add(value);
                            }
                        });
        return new Audience(countries, units, families, waves);
    }

    /** A row for each value. */
    public List<Row> rows() {
        return Stream.of(
                        countries.stream().map(it -> new Row("COUNTRY", it)),
                        units.stream().map(it -> new Row("UNIT", it.toString())),
                        families.stream().map(it -> new Row("FAMILY", it)),
                        waves.stream().map(it -> new Row("WAVE", it.toString())))
                .flatMap(it -> it)
                .toList();
    }

    /** One value of an audience, as it is kept. */
    public record Row(String kind, String value) {}

    public boolean isEveryone() {
        return countries.isEmpty() && units.isEmpty() && families.isEmpty() && waves.isEmpty();
    }

    /** The same question that content_meant_for answers in the database. */
    boolean fits(Reader reader) {
        return (countries.isEmpty() || countries.contains(reader.country()))
                && (units.isEmpty()
                        || units.stream()
                                .anyMatch(it -> reader.unitPath().contains("/" + it + "/")))
                && (families.isEmpty() || families.contains(reader.jobFamily()))
                && (waves.isEmpty() || reader.waveId().filter(waves::contains).isPresent());
    }
}
