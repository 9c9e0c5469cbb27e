package relais.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which line of a file speaks of whom: by employee number, else by e-mail. Where two lines claim
 * the same, the one that the portal knows already is right, else the first.
 */
final class DirectoryMatches {

    private final Map<String, KnownPerson> byNumber = new HashMap<>();
    private final Map<String, KnownPerson> byEmail = new HashMap<>();
    private final Map<DirectoryRow, Optional<KnownPerson>> matches = new LinkedHashMap<>();
    private final Map<Long, DirectoryRow> rowOf = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    DirectoryMatches(Collection<KnownPerson> people, List<DirectoryRow> rows) {
        people.forEach(
                known -> {
                    byEmail.put(Names.folded(known.entry().email()), known);
                    if (!known.entry().number().isEmpty()) {
                        byNumber.put(known.entry().number(), known);
                    }
                });
        withOwnEmail(withOwnPerson(withOwnNumber(rows))).forEach(this::accept);
        refuseTakenEmails();
    }

    /** The good rows in their order, each with whom it speaks of; empty for somebody new. */
    Map<DirectoryRow, Optional<KnownPerson>> matches() {
        return matches;
    }

    List<Fault> faults() {
        return faults;
    }

    private List<DirectoryRow> withOwnNumber(List<DirectoryRow> rows) {
        var firsts = new HashMap<String, DirectoryRow>();
        return rows.stream()
                .filter(
                        row -> {
                            var first =
                                    row.number().isEmpty()
                                            ? null
                                            : firsts.putIfAbsent(row.number(), row);
                            return isFree(row, first, Fault.Kind.NUMBER_TWICE, row.number());
                        })
                .toList();
    }

    private List<DirectoryRow> withOwnPerson(List<DirectoryRow> rows) {
        var firsts = new HashMap<Long, DirectoryRow>();
        return rows.stream()
                .filter(
                        row -> {
                            var first =
                                    known(row)
                                            .map(it -> firsts.putIfAbsent(it.id(), row))
                                            .orElse(null);
                            return isFree(row, first, Fault.Kind.PERSON_TWICE, row.email());
                        })
                .toList();
    }

    private List<DirectoryRow> withOwnEmail(List<DirectoryRow> rows) {
        var owners = new HashMap<String, DirectoryRow>();
        for (var row : rows) {
            owners.merge(
                    Names.folded(row.email()),
                    row,
                    (first, later) -> isHolder(later) && !isHolder(first) ? later : first);
        }
        return rows.stream()
                .filter(
                        row -> {
                            var owner = owners.get(Names.folded(row.email()));
                            return isFree(
                                    row,
                                    owner == row ? null : owner,
                                    Fault.Kind.EMAIL_TWICE,
                                    row.email());
                        })
                .toList();
    }

    private boolean isFree(DirectoryRow row, DirectoryRow other, Fault.Kind kind, String subject) {
        if (other != null) {
            faults.add(new Fault(row.line(), kind, subject + " (" + other.line() + ")"));
        }
        return other == null;
    }

    /** A number that nobody has yet is given to the holder of the e-mail who has none. */
    private Optional<KnownPerson> known(DirectoryRow row) {
        return Optional.ofNullable(byNumber.get(row.number()))
                .or(
                        () ->
                                holder(row)
                                        .filter(
                                                it ->
                                                        row.number().isEmpty()
                                                                || it.entry().number().isEmpty()));
    }

    private Optional<KnownPerson> holder(DirectoryRow row) {
        return Optional.ofNullable(byEmail.get(Names.folded(row.email())));
    }

    private boolean isHolder(DirectoryRow row) {
        return known(row).isPresent() && holder(row).equals(known(row));
    }

    private void accept(DirectoryRow row) {
        var known = known(row);
        matches.put(row, known);
        known.ifPresent(it -> rowOf.put(it.id(), row));
    }

    /**
     * An e-mail that somebody else has may only be taken when the same file gives that person
     * another one. A row that is refused keeps its person's e-mail taken, so this goes on until
     * nothing changes.
     */
    private void refuseTakenEmails() {
        var movers = new HashSet<DirectoryRow>();
        matches.forEach(
                (row, known) -> {
                    if (holder(row).isPresent() && !holder(row).equals(known)) {
                        movers.add(row);
                    }
                });
        var refused = refused(movers);
        while (!refused.isEmpty()) {
            refused.forEach(this::refuse);
            movers.removeAll(refused);
            refused = refused(movers);
        }
    }

    private Set<DirectoryRow> refused(Set<DirectoryRow> movers) {
        var refused = new HashSet<DirectoryRow>();
        for (var row : movers) {
            var theirs = rowOf.get(holder(row).orElseThrow().id());
            if (theirs == null || Names.folded(theirs.email()).equals(Names.folded(row.email()))) {
                refused.add(row);
            }
        }
        return refused;
    }

    private void refuse(DirectoryRow row) {
        matches.remove(row).ifPresent(known -> rowOf.remove(known.id()));
        faults.add(new Fault(row.line(), Fault.Kind.EMAIL_TAKEN, row.email()));
    }
}
