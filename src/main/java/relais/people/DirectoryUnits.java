package relais.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tree of units after an import: those that are there, and those that the file describes line
 * by line. The first description counts; a circle is cut open.
 */
final class DirectoryUnits {

    /** With ids of eleven digits, this many fit into a path. */
    private static final int DEEPEST = 40;

    /** A unit as it should be. The parent is a key of the tree, empty at the top. */
    record Wanted(String code, String name, String parent, int line) {}

    private final Map<String, Unit> existing = new HashMap<>();
    private final Map<Long, String> keysById = new HashMap<>();
    private final Map<String, String> keysByName = new HashMap<>();
    private final Map<String, Wanted> described = new LinkedHashMap<>();
    private final Map<String, Wanted> wanted = new LinkedHashMap<>();
    private final Set<String> contradicted = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    /** {@code withParents}: whether the file says at all which unit belongs to which. */
    DirectoryUnits(Collection<Unit> units, List<DirectoryRow> rows, boolean withParents) {
        units.forEach(unit -> existing.put(Names.folded(unit.code()), unit));
        units.forEach(unit -> keysByName.put(Names.folded(unit.name()), Names.folded(unit.code())));
        rows.forEach(this::describe);
        described.forEach((key, unit) -> keysByName.put(Names.folded(unit.name()), key));
        units.forEach(unit -> keysById.put(unit.id(), Names.folded(unit.code())));
        described.forEach((key, unit) -> wanted.put(key, placed(key, unit, withParents)));
        cutCircles();
        cutDepths();
    }

    /** By key; only those that the file speaks of. */
    Map<String, Wanted> wanted() {
        return wanted;
    }

    /** Of units that are not there yet. */
    List<String> newCodes() {
        return wanted.entrySet().stream()
                .filter(unit -> !existing.containsKey(unit.getKey()))
                .map(unit -> unit.getValue().code())
                .toList();
    }

    /** How many units are new, named or placed otherwise than before. */
    int changes() {
        return (int)
                wanted.entrySet().stream()
                        .filter(unit -> differs(existing.get(unit.getKey()), unit.getValue()))
                        .count();
    }

    private boolean differs(Unit before, Wanted after) {
        return before == null
                || !before.name().equals(after.name())
                || !before.parentId().map(keysById::get).orElse("").equals(after.parent());
    }

    /** As the unit's code is written in the database, whatever way the file writes it. */
    String code(String inFile) {
        var unit = existing.get(Names.folded(inFile));
        return unit == null ? wanted.get(Names.folded(inFile)).code() : unit.code();
    }

    List<Fault> faults() {
        return faults;
    }

    private void describe(DirectoryRow row) {
        var key = Names.folded(row.unitCode());
        var known = described.get(key);
        var unit = new Wanted(row.unitCode(), row.unitName(), row.unitParent(), row.line());
        if (known == null) {
            described.put(key, unit);
        } else {
            described.put(key, completed(known, unit));
            if (differs(known.name(), unit.name()) || differs(known.parent(), unit.parent())) {
                contradict(key, row);
            }
        }
    }

    private void contradict(String key, DirectoryRow row) {
        if (contradicted.add(key)) {
            faults.add(new Fault(row.line(), Fault.Kind.UNIT_DESCRIBED_TWICE, row.unitCode()));
        }
    }

    private static boolean differs(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static Wanted completed(Wanted known, Wanted more) {
        if (!known.name().isEmpty() && !known.parent().isEmpty()) {
            return known;
        }
        return new Wanted(
                known.code(),
                known.name().isEmpty() ? more.name() : known.name(),
                known.parent().isEmpty() ? more.parent() : known.parent(),
                known.line());
    }

    private Wanted placed(String key, Wanted unit, boolean withParents) {
        var there = existing.get(key);
        var kept = there == null ? unit.code() : there.name();
        var parent = withParents ? parentKey(unit) : keptParent(there);
        return new Wanted(
                there == null ? unit.code() : there.code(),
                unit.name().isEmpty() ? kept : unit.name(),
                parent.equals(key) ? "" : parent,
                unit.line());
    }

    private String keptParent(Unit there) {
        return there == null ? "" : there.parentId().map(keysById::get).orElse("");
    }

    /** By code, else by name; a unit that nobody works in is known only from those below it. */
    private String parentKey(Wanted unit) {
        var key = Names.folded(unit.parent());
        if (key.isEmpty() || existing.containsKey(key) || described.containsKey(key)) {
            return key;
        }
        var named = keysByName.get(key);
        return named == null ? onlyReferred(unit) : named;
    }

    private String onlyReferred(Wanted unit) {
        var key = Names.folded(unit.parent());
        if (wanted.putIfAbsent(key, new Wanted(unit.parent(), unit.parent(), "", unit.line()))
                == null) {
            faults.add(new Fault(unit.line(), Fault.Kind.UNIT_WITHOUT_LINE, unit.parent()));
        }
        return key;
    }

    private void cutCircles() {
        for (var key : Circles.in(parents())) {
            cut(key, Fault.Kind.UNIT_CIRCLE);
        }
    }

    private void cutDepths() {
        Circles.depths(parents()).entrySet().stream()
                .filter(depth -> depth.getValue() > 0 && depth.getValue() % DEEPEST == 0)
                .forEach(depth -> cut(depth.getKey(), Fault.Kind.UNIT_TOO_DEEP));
    }

    private void cut(String key, Fault.Kind kind) {
        var unit = wanted.get(key);
        if (unit != null) {
            wanted.put(key, new Wanted(unit.code(), unit.name(), "", unit.line()));
            faults.add(new Fault(unit.line(), kind, unit.code()));
        }
    }

    private Map<String, String> parents() {
        var parents = new HashMap<String, String>();
        existing.forEach(
                (key, unit) -> unit.parentId().ifPresent(id -> parents.put(key, keysById.get(id))));
        wanted.forEach(
                (key, unit) -> {
                    if (unit.parent().isEmpty()) {
                        parents.remove(key);
                    } else {
                        parents.put(key, unit.parent());
                    }
                });
        return parents;
    }
}
