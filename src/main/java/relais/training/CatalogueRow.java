package relais.training;

import java.util.Optional;

/** One line of catalogue.sql: a module beside its path, or a path that has none. */
public record CatalogueRow(
        long pathId,
        String pathSlug,
        String pathTitle,
        boolean pathInOrder,
        int pathRevision,
        Optional<Long> id,
        String slug,
        int version,
        boolean optional,
        boolean changed,
        boolean withdrawn,
        String document) {}
