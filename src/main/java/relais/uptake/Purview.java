package relais.uptake;

import relais.people.Grant;
import relais.people.Person;
import relais.people.Role;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where somebody may look, as HR or as a lead. */
record Purview(List<Grant> grants) {

    private static final Set<Role> ROLES = Set.of(Role.HR, Role.LEAD);

    static Purview of(Person person) {
        return new Purview(
                person.grants().stream().filter(it -> ROLES.contains(it.role())).toList());
    }

    boolean covers(String unitPath, Optional<String> country) {
        return grants.stream()
                .anyMatch(
                        it ->
                                it.unitPath().map(unitPath::startsWith).orElse(true)
                                        && (it.country().isEmpty()
                                                || it.country().equals(country)));
    }

    /** The same but for the role counts once; without limits, all else is in it. */
    List<Grant> areas() {
        var free = grants.stream().filter(it -> !it.isLimited()).limit(1).toList();
        return free.isEmpty()
                ? grants.stream()
                        .map(it -> new Grant(Role.HR, it.unitPath(), it.country()))
                        .distinct()
                        .toList()
                : free;
    }
}
