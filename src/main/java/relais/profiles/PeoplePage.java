package relais.profiles;

import relais.profiles.Option.Kind;
import relais.profiles.PeopleSearch.Group;
import relais.web.Form;
import relais.web.Visit;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** People who were looked for, and by what the search can be narrowed. */
public record PeoplePage(
        Visit visit, PeopleSearch search, FoundPeople found, List<Option> options) {

    /** The page after this one. */
    public String moreHref() {
        return search.address(found.people().getLast().card().handle());
    }

    /** What was chosen, for the fields of the filter. */
    public Form form() {
        return Form.filled(
                Map.of(
                        "who", List.of(search.group().word()),
                        "country", List.of(search.country()),
                        "unit", List.of(search.unit()),
                        "family", List.of(search.family())));
    }

    public Map<String, String> groups() {
        return Map.of(
                Group.AMBASSADORS.word(), visit.text("profiles.people.who.ambassadors"),
                Group.CHAMPIONS.word(), visit.text("profiles.people.who.champions"));
    }

    public Map<String, String> countries() {
        return sorted(Kind.COUNTRY, option -> visit.country(option.value()));
    }

    public Map<String, String> families() {
        return sorted(Kind.FAMILY, Option::label);
    }

    /** As a tree: those below stand to the right. */
    public Map<String, String> units() {
        var units = new LinkedHashMap<String, String>();
        options.stream()
                .filter(option -> option.kind() == Kind.UNIT)
                .sorted(Comparator.comparing(this::placeInTree, collator()))
                .forEach(option -> units.put(option.value(), indented(option)));
        return units;
    }

    private Map<String, String> sorted(Kind kind, Function<Option, String> label) {
        var sorted = new LinkedHashMap<String, String>();
        options.stream()
                .filter(option -> option.kind() == kind)
                .sorted(Comparator.comparing(label, collator()))
                .forEach(option -> sorted.put(option.value(), label.apply(option)));
        return sorted;
    }

    /** The names on the way from the top, so that each unit follows the one above it. */
    private String placeInTree(Option unit) {
        var place = new StringBuilder();
        options.stream()
                .filter(option -> option.kind() == Kind.UNIT)
                .filter(option -> unit.path().startsWith(option.path()))
                .sorted(Comparator.comparing(option -> option.path().length()))
                .forEach(option -> place.append(option.label()).append('\t'));
        return place.toString();
    }

    private static String indented(Option unit) {
        int depth = (int) unit.path().chars().filter(letter -> letter == '/').count() - 2;
        return "\u2003".repeat(Math.max(0, depth)) + unit.label();
    }

    private Comparator<Object> collator() {
        return Collator.getInstance(visit.locale());
    }
}
