package relais.kudos;

import relais.people.Person;

import java.util.List;
import java.util.stream.Stream;

/** One way to look at the wall, as it is stored: everyone, a country, a unit, a person. */
public record Scope(String key) {

    static final Scope EVERYONE = new Scope("all");

    static Scope country(String code) {
        return new Scope("c:" + code);
    }

    static Scope unit(long id) {
        return new Scope("u:" + id);
    }

    static Scope person(long id) {
        return new Scope("p:" + id);
    }

    /** All ways to look at the wall in which something of this person stands. */
    public static List<String> of(long personId, String country, List<Long> units) {
        return Stream.concat(
                        Stream.of(EVERYONE, country(country), person(personId)),
                        units.stream().map(Scope::unit))
                .map(Scope::key)
                .toList();
    }

    /** The person's unit and those above it, from the top down. */
    static List<Long> unitsOf(Person person) {
        return Stream.of(person.unitPath().split("/"))
                .filter(it -> !it.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
