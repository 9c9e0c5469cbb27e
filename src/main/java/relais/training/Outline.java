package relais.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import org.jdbi.v3.core.mapper.Nested;

import relais.database.Lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to learn, in one language and as it is for everybody.
 *
 * @param titles of every module, also of those that were taken away
 * @param contents of each version of each module
 */
record Outline(
        List<Path> paths, Map<Long, String> titles, Map<Long, Map<Integer, Contents>> contents) {

    /** A path with its published modules, in their order. */
    record Path(
            long id,
            String slug,
            boolean inOrder,
            String title,
            String summary,
            List<Module> modules) {

        private int minutes() {
            return modules.stream().filter(it -> !it.optional()).mapToInt(Module::minutes).sum();
        }
    }

    /**
     * @param asked what its authors ask for first, by the number of the module
     */
    record Module(
            long id,
            String slug,
            int version,
            boolean optional,
            String title,
            String summary,
            int minutes,
            Map<Long, Prior> asked) {}

    /** What a version holds. */
    record Contents(Set<Long> lessons, boolean quiz) {

        private static final Contents NONE = new Contents(Set.of(), false);

        private static Contents of(ContentsRow row) {
            return new Contents(Lists.numbers(Optional.of(row.lessons())), row.quiz());
        }
    }

    /** One line of outline.sql: a module, beside the path it belongs to. */
    public record Row(
            long pathId,
            String pathSlug,
            boolean pathInOrder,
            String pathTitle,
            String pathSummary,
            @Nested ModuleRow module) {

        private Prior prior() {
            return new Prior(pathSlug, module.slug(), module.title());
        }
    }

    /**
     * @param asked numbers of modules
     */
    public record ModuleRow(
            long id,
            String slug,
            int version,
            boolean optional,
            String title,
            String summary,
            int minutes,
            Optional<String> asked) {}

    /**
     * @param lessons numbers of lessons
     */
    public record ContentsRow(long moduleId, int version, String lessons, boolean quiz) {}

    static Outline of(List<Row> rows, Map<Long, String> titles, List<ContentsRow> contents) {
        var priors = rows.stream().collect(toMap(it -> it.module().id(), Row::prior));
        var paths =
                rows.stream()
                        .collect(groupingBy(Row::pathId, LinkedHashMap::new, toList()))
                        .values()
                        .stream()
                        .map(it -> path(it, priors))
                        .toList();
        return new Outline(
                paths,
                titles,
                contents.stream()
                        .collect(
                                groupingBy(
                                        ContentsRow::moduleId,
                                        toMap(ContentsRow::version, Contents::of))));
    }

    /** How far somebody is. */
    PathProgress progress(Path path, Transcript transcript) {
        return new PathProgress(
                path.id(),
                path.slug(),
                path.inOrder(),
                path.title(),
                path.summary(),
                path.minutes(),
                Optional.ofNullable(transcript.paths().get(path.id())),
                path.modules().stream().map(it -> progress(it, transcript)).toList());
    }

    private ModuleProgress progress(Module module, Transcript transcript) {
        var completed = Optional.ofNullable(transcript.modules().get(module.id()));
        int version = transcript.versionOf(module.id(), module.version());
        var holds =
                contents.getOrDefault(module.id(), Map.of()).getOrDefault(version, Contents.NONE);
        return new ModuleProgress(
                module.id(),
                module.slug(),
                version,
                module.optional(),
                module.title(),
                module.summary(),
                module.minutes(),
                completed.map(Transcript.Completed::at),
                transcript.isBegun(module.id()),
                completed.flatMap(Transcript.Completed::throughId).map(titles::get),
                stillAsked(module, transcript),
                holds.lessons().size(),
                (int) holds.lessons().stream().filter(transcript.lessonsRead()::contains).count(),
                holds.quiz());
    }

    private static List<Prior> stillAsked(Module module, Transcript transcript) {
        return module.asked().entrySet().stream()
                .filter(it -> !transcript.modules().containsKey(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Path path(List<Row> rows, Map<Long, Prior> priors) {
        var first = rows.getFirst();
        return new Path(
                first.pathId(),
                first.pathSlug(),
                first.pathInOrder(),
                first.pathTitle(),
                first.pathSummary(),
                rows.stream().map(it -> module(it.module(), priors)).toList());
    }

    private static Module module(ModuleRow row, Map<Long, Prior> priors) {
        var asked = new LinkedHashMap<Long, Prior>();
        Lists.numbers(row.asked()).stream()
                .filter(priors::containsKey)
                .forEach(it -> asked.put(it, priors.get(it)));
        return new Module(
                row.id(),
                row.slug(),
                row.version(),
                row.optional(),
                row.title(),
                row.summary(),
                row.minutes(),
                asked);
    }
}
