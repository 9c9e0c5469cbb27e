package relais.people;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that an import is going to do, before it does any of it. */
final class DirectoryPlan {

    /** Somebody new, under the id that they have until the database gives them one. */
    record Newcomer(
            long id,
            DirectoryRow row,
            DirectoryEntry entry,
            String handle,
            long manager,
            boolean left) {}

    /** Somebody known of whom the file says something new. */
    record Change(KnownPerson known, DirectoryEntry entry, int line, long manager, boolean leaves) {

        String emailBefore() {
            return Names.folded(known.entry().email());
        }

        String emailAfter() {
            return Names.folded(entry.email());
        }
    }

    private final DirectoryFile file;
    private final DirectoryUnits units;
    private final ManagerLinks managers;
    private final DirectoryHandles handles;
    private final int active;
    private final LocalDate today;
    private final List<Newcomer> newcomers = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<KnownPerson> departing = new ArrayList<>();
    private final List<KnownPerson> missing = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int unchanged;

    DirectoryPlan(
            DirectoryFile file,
            Collection<Unit> unitsNow,
            Collection<KnownPerson> people,
            LocalDate today,
            boolean full) {
        var rows = rows(file, today);
        var matches = new DirectoryMatches(people, rows);
        var good = List.copyOf(matches.matches().keySet());
        this.file = file;
        this.today = today;
        this.handles = new DirectoryHandles(people);
        this.active = (int) people.stream().filter(KnownPerson::active).count();
        this.units = new DirectoryUnits(unitsNow, good, file.has(Column.UNIT_PARENT));
        this.managers = new ManagerLinks(people, matches.matches(), file.has(Column.MANAGER));
        faults.addAll(matches.faults());
        faults.addAll(units.faults());
        faults.addAll(managers.faults());
        matches.matches().forEach(this::compare);
        if (full) {
            findMissing(people, matches.matches());
        }
    }

    DirectoryUnits units() {
        return units;
    }

    /** Managers before those whom they lead: nobody's manager is in the same list. */
    Collection<List<Newcomer>> generations() {
        var depths = Circles.depths(managers.links());
        return newcomers.stream()
                .collect(
                        Collectors.groupingBy(
                                it -> depths.getOrDefault(it.id(), 0),
                                TreeMap::new,
                                Collectors.toList()))
                .values();
    }

    List<Change> changes() {
        return changes;
    }

    /** Changes by which one person gets the e-mail of another, who gets another one. */
    List<Change> exchanges() {
        return split().get(true);
    }

    List<Change> otherChanges() {
        return split().get(false);
    }

    private Map<Boolean, List<Change>> split() {
        var moves =
                changes.stream()
                        .filter(change -> !change.emailBefore().equals(change.emailAfter()))
                        .toList();
        var left = moves.stream().map(Change::emailBefore).collect(Collectors.toSet());
        var taken = moves.stream().map(Change::emailAfter).collect(Collectors.toSet());
        left.retainAll(taken);
        return changes.stream()
                .collect(
                        Collectors.partitioningBy(
                                change ->
                                        left.contains(change.emailBefore())
                                                || left.contains(change.emailAfter())));
    }

    /** Those who may sign in now and will not afterwards. */
    List<KnownPerson> leaving() {
        return Stream.concat(departing.stream(), missing.stream()).toList();
    }

    /** Of whom a full file says nothing. */
    int missing() {
        return missing.size();
    }

    int active() {
        return active;
    }

    /** What was done, or would be; with what went wrong while doing it. */
    ImportReport report(List<Fault> failures) {
        var all = Stream.concat(faults.stream(), failures.stream()).toList();
        var failed = failures.stream().map(Fault::line).collect(Collectors.toSet());
        var leftAlready = count(newcomers, Newcomer::left);
        return new ImportReport(
                file.encoding().name(),
                file.separator(),
                units.changes(),
                count(newcomers, it -> !failed.contains(it.row().line())),
                count(changes, it -> !failed.contains(it.line())),
                unchanged,
                leaving().size() + leftAlready,
                all.stream().sorted(Comparator.comparing(Fault::line)).toList());
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    private List<DirectoryRow> rows(DirectoryFile file, LocalDate today) {
        var dates = new DirectoryDates(Year.from(today));
        var rows = new ArrayList<DirectoryRow>(file.lines().size());
        for (var line : file.lines()) {
            var reading = new LineReading(line, dates);
            reading.row().ifPresent(rows::add);
            faults.addAll(reading.faults());
        }
        return rows;
    }

    private void compare(DirectoryRow row, Optional<KnownPerson> known) {
        if (known.isEmpty()) {
            newcomers.add(newcomer(row, ManagerLinks.id(row, known)));
        } else {
            compare(row, known.get());
        }
    }

    private Newcomer newcomer(DirectoryRow row, long id) {
        var entry = entry(row);
        return new Newcomer(
                id,
                row,
                entry,
                handles.next(row.givenName(), row.familyName()),
                managers.managerOf(id),
                entry.hasLeftBy(today));
    }

    private void compare(DirectoryRow row, KnownPerson known) {
        var entry = merged(row, known.entry());
        var manager = managers.managerOf(known.id());
        var leaves = entry.hasLeftBy(today);
        if (entry.equals(known.entry()) && manager == known.manager() && leaves != known.active()) {
            unchanged++;
        } else {
            changes.add(new Change(known, entry, row.line(), manager, leaves));
        }
        if (leaves && known.active()) {
            departing.add(known);
        }
        if (!leaves && !known.active() && !known.roles().isEmpty()) {
            faults.add(new Fault(row.line(), Fault.Kind.BACK_WITH_ROLES, known.roles()));
        }
    }

    private DirectoryEntry entry(DirectoryRow row) {
        return new DirectoryEntry(
                row.number(),
                row.email(),
                row.givenName(),
                row.familyName(),
                units.code(row.unitCode()),
                row.country(),
                row.zone(),
                row.jobFamily(),
                row.jobTitle(),
                row.leader(),
                row.arrivedOn(),
                row.departsOn());
    }

    /** What the file has no column for stays as it was; so does the zone that somebody chose. */
    private DirectoryEntry merged(DirectoryRow row, DirectoryEntry known) {
        return new DirectoryEntry(
                row.number().isEmpty() ? known.number() : row.number(),
                row.email(),
                row.givenName(),
                row.familyName(),
                units.code(row.unitCode()),
                row.country(),
                hasMoved(row, known) ? row.zone() : known.zone(),
                file.has(Column.JOB_FAMILY) ? row.jobFamily() : known.jobFamily(),
                file.has(Column.JOB_TITLE) ? row.jobTitle() : known.jobTitle(),
                file.has(Column.LEADER) ? row.leader() : known.leader(),
                file.has(Column.ARRIVED_ON) ? row.arrivedOn() : known.arrivedOn(),
                file.has(Column.DEPARTS_ON) ? row.departsOn() : known.departsOn());
    }

    private static boolean hasMoved(DirectoryRow row, DirectoryEntry known) {
        return !row.country().equals(known.country())
                && known.zone().equals(Countries.zoneOf(known.country()));
    }

    /** A bad line speaks of somebody as well: who is in one is not missing. */
    private void findMissing(
            Collection<KnownPerson> people, Map<DirectoryRow, Optional<KnownPerson>> matches) {
        var found = new HashSet<Long>();
        matches.values().forEach(known -> known.map(KnownPerson::id).ifPresent(found::add));
        var numbers = mentioned(Column.NUMBER);
        var emails = mentioned(Column.EMAIL);
        for (var known : people) {
            if (known.active()
                    && !found.contains(known.id())
                    && !numbers.contains(Names.folded(known.entry().number()))
                    && !emails.contains(Names.folded(known.entry().email()))) {
                missing(known);
            }
        }
    }

    /**
     * Who administers the portal is often not in the file, and nobody else could let them in again.
     */
    private void missing(KnownPerson known) {
        if (known.administrator()) {
            faults.add(new Fault(0, Fault.Kind.ADMINISTRATOR_KEPT, known.entry().email()));
        } else {
            missing.add(known);
        }
    }

    private Set<String> mentioned(Column column) {
        var mentioned = new HashSet<String>();
        file.lines().forEach(line -> mentioned.add(Names.folded(line.cell(column).strip())));
        mentioned.remove("");
        return mentioned;
    }
}
