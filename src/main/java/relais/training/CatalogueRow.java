package relais.training;

import java.util.Optional;

/**
 * One line of catalogue.sql: a module beside its path, or a path that has none.
 *
 * @param document only where there is no gist of it
 */
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
        Optional<String> gist,
        Optional<String> document) {

    Gist read() {
        return gist.map(Gist::read).orElseGet(() -> Gist.of(Draft.read(document.orElseThrow())));
    }
}
