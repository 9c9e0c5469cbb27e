package relais.training;

import org.jdbi.v3.core.mapper.Nested;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One line of paths.sql: a module, beside the path it belongs to. */
public record PathRow(
        long pathId,
        String pathSlug,
        boolean pathInOrder,
        String pathTitle,
        String pathSummary,
        Optional<Instant> pathCompletedAt,
        @Nested ModuleProgress module) {

    /** Rows of the same path stand together already. */
    static List<PathProgress> gather(List<PathRow> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                PathRow::pathId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PathRow::path)
                .toList();
    }

    private static PathProgress path(List<PathRow> rows) {
        var first = rows.getFirst();
        return new PathProgress(
                first.pathId,
                first.pathSlug,
                first.pathInOrder,
                first.pathTitle,
                first.pathSummary,
                rows.stream()
                        .map(PathRow::module)
                        .filter(module -> !module.optional())
                        .mapToInt(ModuleProgress::minutes)
                        .sum(),
                first.pathCompletedAt,
                rows.stream().map(PathRow::module).toList());
    }
}
