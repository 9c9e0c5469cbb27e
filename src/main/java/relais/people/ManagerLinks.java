package relais.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who leads whom after an import. People are named by their id, and those who have none yet by the
 * number of their line below zero. A circle is cut where the file closes it.
 */
final class ManagerLinks {

    private final Map<String, Long> byNumber = new HashMap<>();
    private final Map<String, Long> byEmail = new HashMap<>();
    private final Map<Long, Long> links = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    ManagerLinks(
            Collection<KnownPerson> people,
            Map<DirectoryRow, Optional<KnownPerson>> matches,
            boolean withManagers) {
        people.forEach(
                known -> remember(known.id(), known.entry().number(), known.entry().email()));
        people.stream()
                .filter(known -> known.manager() != 0)
                .forEach(known -> links.put(known.id(), known.manager()));
        if (withManagers) {
            matches.forEach((row, known) -> remember(id(row, known), row.number(), row.email()));
            matches.forEach((row, known) -> link(row, id(row, known)));
            cutCircles(matches);
        }
    }

    static long id(DirectoryRow row, Optional<KnownPerson> known) {
        return known.map(KnownPerson::id).orElse(-(long) row.line());
    }

    /** 0 for nobody. */
    long managerOf(long id) {
        return links.getOrDefault(id, 0L);
    }

    Map<Long, Long> links() {
        return links;
    }

    List<Fault> faults() {
        return faults;
    }

    private void remember(long id, String number, String email) {
        byEmail.put(Names.folded(email), id);
        if (!number.isEmpty()) {
            byNumber.put(number, id);
        }
    }

    private void link(DirectoryRow row, long id) {
        links.remove(id);
        if (!row.manager().isEmpty()) {
            var manager =
                    row.manager().contains("@")
                            ? byEmail.get(Names.folded(row.manager()))
                            : byNumber.get(row.manager());
            if (manager == null) {
                faults.add(new Fault(row.line(), Fault.Kind.UNKNOWN_MANAGER, row.manager()));
            } else if (manager == id) {
                faults.add(new Fault(row.line(), Fault.Kind.OWN_MANAGER, row.manager()));
            } else {
                links.put(id, manager);
            }
        }
    }

    private void cutCircles(Map<DirectoryRow, Optional<KnownPerson>> matches) {
        var circles = Circles.in(links);
        if (!circles.isEmpty()) {
            matches.forEach(
                    (row, known) -> {
                        if (circles.contains(id(row, known))) {
                            links.remove(id(row, known));
                            faults.add(
                                    new Fault(
                                            row.line(), Fault.Kind.MANAGER_CIRCLE, row.manager()));
                        }
                    });
        }
    }
}
