package relais.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A path as its authors see it, with every module in it.
 *
 * @param inOrder a module opens when those before it are completed
 * @param revision how often authors have changed it: what their forms have seen
 */
public record AuthoredPath(
        long id, String slug, String title, boolean inOrder, int revision, List<Module> modules) {

    /**
     * @param version what is published; 0 while nothing is
     * @param optional the path is complete without it
     * @param changed there is a draft that differs from what is published
     * @param withdrawn it was published, and taken away
     */
    public record Module(
            long id,
            String slug,
            int version,
            boolean optional,
            boolean changed,
            boolean withdrawn,
            Gist gist) {

        public boolean isPublished() {
            return version > 0;
        }
    }

    /** Rows of the same path stand together already. */
    static List<AuthoredPath> gather(List<CatalogueRow> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                CatalogueRow::pathId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(AuthoredPath::of)
                .toList();
    }

    private static AuthoredPath of(List<CatalogueRow> rows) {
        var path = rows.getFirst();
        return new AuthoredPath(
                path.pathId(),
                path.pathSlug(),
                path.pathTitle(),
                path.pathInOrder(),
                path.pathRevision(),
                rows.stream()
                        .flatMap(row -> row.id().stream().map(id -> module(id, row)))
                        .toList());
    }

    private static Module module(long id, CatalogueRow row) {
        return new Module(
                id,
                row.slug(),
                row.version(),
                row.optional(),
                row.changed(),
                row.withdrawn(),
                row.read());
    }

    public String url() {
        return "/studio/training/" + slug;
    }

    public String url(Module module) {
        return url() + "/" + module.slug();
    }
}
