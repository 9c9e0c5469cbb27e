package relais.people;

import org.jdbi.v3.core.Jdbi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Brings the tree of units to what the directory says, and every path with it. */
final class UnitWriter {

    private final Jdbi jdbi;
    private final DirectoryStore store;
    private final UnitMoves moves;

    UnitWriter(Jdbi jdbi, DirectoryStore store, UnitMoves moves) {
        this.jdbi = jdbi;
        this.store = store;
        this.moves = moves;
    }

    void write(DirectoryUnits units) {
        jdbi.useTransaction(
                _ -> {
                    store.createUnits(units.newCodes());
                    var before = store.units();
                    var changed = changed(before, units.wanted());
                    if (isAnyMoved(before, changed)) {
                        moves.around(() -> store.changeUnits(changed));
                    } else {
                        store.changeUnits(changed);
                    }
                });
    }

    /** New units have no path yet, and nobody in them. */
    private static boolean isAnyMoved(List<Unit> before, List<Unit> changed) {
        var paths = before.stream().collect(Collectors.toMap(Unit::id, Unit::path));
        return changed.stream()
                .filter(it -> !paths.get(it.id()).isEmpty())
                .anyMatch(it -> !paths.get(it.id()).equals(it.path()));
    }

    /** Also those below a unit that moved: their paths are other ones now. */
    private static List<Unit> changed(List<Unit> units, Map<String, DirectoryUnits.Wanted> wanted) {
        var ids = new HashMap<String, Long>();
        units.forEach(unit -> ids.put(Names.folded(unit.code()), unit.id()));
        var parents = new HashMap<Long, Long>();
        units.forEach(
                unit ->
                        parent(unit, wanted, ids)
                                .ifPresent(parent -> parents.put(unit.id(), parent)));
        var changed = new ArrayList<Unit>();
        for (var unit : units) {
            var now = changed(unit, wanted, parents);
            if (!now.equals(unit)) {
                changed.add(now);
            }
        }
        return changed;
    }

    private static Optional<Long> parent(
            Unit unit, Map<String, DirectoryUnits.Wanted> wanted, Map<String, Long> ids) {
        var as = wanted.get(Names.folded(unit.code()));
        return as == null ? unit.parentId() : Optional.ofNullable(ids.get(as.parent()));
    }

    private static Unit changed(
            Unit unit, Map<String, DirectoryUnits.Wanted> wanted, Map<Long, Long> parents) {
        var as = wanted.get(Names.folded(unit.code()));
        return new Unit(
                unit.id(),
                unit.code(),
                as == null ? unit.name() : as.name(),
                Optional.ofNullable(parents.get(unit.id())),
                path(unit.id(), parents));
    }

    private static String path(long id, Map<Long, Long> parents) {
        var parent = parents.get(id);
        return (parent == null ? "/" : path(parent, parents)) + id + "/";
    }
}
