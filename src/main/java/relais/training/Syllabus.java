package relais.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What comes before what, over all paths: what modules ask for first, and the order of paths that
 * are followed in order. Each change is another syllabus, so that it can be looked at first.
 *
 * @param modules in the order of their paths
 * @param first by module, what it asks for
 */
record Syllabus(List<Module> modules, Map<Long, Set<Long>> first) {

    record Module(long id, long pathId, boolean inOrder, boolean optional, String title) {}

    /** One line of what is asked for. */
    record Asked(long moduleId, long firstId) {}

    static Syllabus of(List<Module> modules, List<Asked> asked) {
        var first = new HashMap<Long, Set<Long>>();
        asked.forEach(
                it ->
                        first.computeIfAbsent(it.moduleId(), _ -> new LinkedHashSet<>())
                                .add(it.firstId()));
        return new Syllabus(modules, first);
    }

    Syllabus withOrder(long pathId, boolean inOrder) {
        return new Syllabus(
                modules.stream()
                        .map(
                                it ->
                                        it.pathId() == pathId
                                                ? new Module(
                                                        it.id(),
                                                        pathId,
                                                        inOrder,
                                                        it.optional(),
                                                        it.title())
                                                : it)
                        .toList(),
                first);
    }

    Syllabus withModule(long moduleId, boolean optional, Set<Long> asked) {
        var changed = new HashMap<>(first);
        changed.put(moduleId, asked);
        return new Syllabus(
                modules.stream()
                        .map(
                                it ->
                                        it.id() == moduleId
                                                ? new Module(
                                                        moduleId,
                                                        it.pathId(),
                                                        it.inOrder(),
                                                        optional,
                                                        it.title())
                                                : it)
                        .toList(),
                changed);
    }

    /** To the place with this number within its path, from 0. */
    Syllabus withMoved(long moduleId, int to) {
        var path = modules.stream().filter(it -> it.id() == moduleId).findFirst();
        var inPath =
                modules.stream()
                        .filter(it -> path.filter(m -> m.pathId() == it.pathId()).isPresent())
                        .toList();
        var moved = Draft.moving((Module it) -> it.id() == moduleId, to).apply(inPath);
        var changed = new ArrayList<>(modules);
        changed.removeAll(inPath);
        changed.addAll(moved);
        return new Syllabus(changed, first);
    }

    /** Whether a path had something to complete before, and has nothing now. */
    boolean emptied(Syllabus before) {
        var required = new HashSet<>(before.requiring());
        required.removeAll(requiring());
        return !required.isEmpty();
    }

    private Set<Long> requiring() {
        return modules.stream()
                .filter(it -> !it.optional())
                .map(Module::pathId)
                .collect(Collectors.toSet());
    }

    /** The titles of modules that wait for each other, the first one once more at the end. */
    Optional<List<String>> circle() {
        var before = before();
        var cleared = new HashSet<Long>();
        return modules.stream()
                .map(it -> circle(it.id(), before, new ArrayList<>(), cleared))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Down to what waits for nothing; whatever is cleared leads into no circle. */
    private Optional<List<String>> circle(
            long module, Map<Long, Set<Long>> before, List<Long> way, Set<Long> cleared) {
        int seen = way.indexOf(module);
        way.add(module);
        if (seen >= 0) {
            return Optional.of(way.subList(seen, way.size()).stream().map(this::title).toList());
        }
        for (var next : before.getOrDefault(module, Set.of())) {
            var found =
                    cleared.contains(next)
                            ? Optional.<List<String>>empty()
                            : circle(next, before, way, cleared);
            if (found.isPresent()) {
                return found;
            }
        }
        way.removeLast();
        cleared.add(module);
        return Optional.empty();
    }

    /** What each module waits for: what it asks for, and what stands before it in order. */
    private Map<Long, Set<Long>> before() {
        var before = new HashMap<Long, Set<Long>>();
        var earlier = new HashMap<Long, List<Long>>();
        for (var it : modules) {
            var all = new LinkedHashSet<>(first.getOrDefault(it.id(), Set.of()));
            if (it.inOrder()) {
                var inPath = earlier.computeIfAbsent(it.pathId(), _ -> new ArrayList<>());
                all.addAll(inPath);
                if (!it.optional()) {
                    inPath.add(it.id());
                }
            }
            before.put(it.id(), all);
        }
        return before;
    }

    private String title(long id) {
        return modules.stream()
                .filter(it -> it.id() == id)
                .map(Module::title)
                .findFirst()
                .orElse("–");
    }
}
