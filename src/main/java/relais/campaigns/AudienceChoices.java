package relais.campaigns;

import relais.feed.Audience;
import relais.people.Grant;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Reach;
import relais.people.Role;
import relais.web.Form;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * For whom an editor or a lead can make a campaign, as far as their roles reach.
 *
 * @param units names by code, as a tree
 * @param waves names by number, the newest opening first
 */
public record AudienceChoices(
        Map<String, String> units,
        Set<String> countries,
        List<String> families,
        Map<String, String> waves,
        List<PeopleStore.UnitOption> all) {

    private static final List<Role> ROLES = List.of(Role.EDITOR, Role.LEAD);
    private static final String ONE_OF_THEM = "form.error.required";

    static AudienceChoices of(Person editor, PeopleStore people, Map<String, String> waves) {
        var reach = new Reach(people);
        var units = new LinkedHashMap<String, String>();
        var countries = new TreeSet<String>();
        for (var role : ROLES) {
            reach.units(editor, role).forEach(units::putIfAbsent);
            countries.addAll(reach.countries(editor, role));
        }
        return new AudienceChoices(units, countries, people.jobFamilies(), waves, people.units());
    }

    /** What a role that is limited reaches, as it stands in a form. */
    Map<String, List<String>> within(Person editor) {
        var grants = editor.grants().stream().filter(it -> ROLES.contains(it.role())).toList();
        return grants.stream().allMatch(Grant::isLimited)
                ? grants.stream().findFirst().map(this::values).orElse(Map.of())
                : Map.of();
    }

    private Map<String, List<String>> values(Grant grant) {
        return Map.of(
                "countries", grant.country().stream().toList(),
                "units",
                        all.stream()
                                .filter(
                                        it ->
                                                grant.unitPath()
                                                        .filter(it.path()::equals)
                                                        .isPresent())
                                .map(PeopleStore.UnitOption::code)
                                .toList());
    }

    Map<String, List<String>> values(Audience audience) {
        var values = new HashMap<String, List<String>>();
        values.put("countries", List.copyOf(audience.countries()));
        values.put(
                "units",
                all.stream()
                        .filter(it -> audience.units().contains(it.id()))
                        .map(PeopleStore.UnitOption::code)
                        .toList());
        values.put("families", List.copyOf(audience.families()));
        values.put("waves", audience.waves().stream().map(String::valueOf).toList());
        return values;
    }

    /** Of a form that was judged. */
    Audience audience(Form form) {
        return new Audience(
                Set.copyOf(form.values("countries")),
                unitIds(form.values("units")),
                Set.copyOf(form.values("families")),
                form.values("waves").stream().map(Long::valueOf).collect(Collectors.toSet()));
    }

    void judge(Form form) {
        form.check("countries", countries.containsAll(form.values("countries")), ONE_OF_THEM)
                .check("units", units.keySet().containsAll(form.values("units")), ONE_OF_THEM)
                .check("families", families.containsAll(form.values("families")), ONE_OF_THEM)
                .check("waves", waves.keySet().containsAll(form.values("waves")), ONE_OF_THEM);
    }

    private Set<Long> unitIds(Collection<String> codes) {
        return all.stream()
                .filter(it -> codes.contains(it.code()))
                .map(PeopleStore.UnitOption::id)
                .collect(Collectors.toSet());
    }
}
