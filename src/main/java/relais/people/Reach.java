package relais.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of the organisation that somebody can choose, as far as a role of theirs reaches. */
public record Reach(PeopleStore store) {

    /** By code, as a tree. */
    public Map<String, String> units(Person person, Role role) {
        var names = new LinkedHashMap<String, String>();
        store.units().stream()
                .filter(
                        unit ->
                                grants(person, role).stream()
                                        .anyMatch(
                                                it ->
                                                        it.unitPath()
                                                                .map(unit.path()::startsWith)
                                                                .orElse(true)))
                .forEach(unit -> names.put(unit.code(), indented(unit)));
        return names;
    }

    public List<String> countries(Person person, Role role) {
        return store.countries().stream()
                .filter(
                        country ->
                                grants(person, role).stream()
                                        .anyMatch(
                                                it ->
                                                        it.country()
                                                                .map(country::equals)
                                                                .orElse(true)))
                .toList();
    }

    public Optional<String> pathOf(String code) {
        return store.units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(PeopleStore.UnitOption::path)
                .findFirst();
    }

    private static List<Grant> grants(Person person, Role role) {
        return person.grants().stream().filter(it -> it.role() == role).toList();
    }

    private static String indented(PeopleStore.UnitOption unit) {
        int depth = (int) unit.path().chars().filter(letter -> letter == '/').count() - 2;
        return "\u2003".repeat(Math.max(0, depth)) + unit.name();
    }
}
