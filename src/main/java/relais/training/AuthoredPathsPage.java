package relais.training;

import relais.web.Visit;

import java.util.List;

public record AuthoredPathsPage(Visit visit, List<AuthoredPath> paths) {

    /** The first path with something to read opens the kits. */
    public boolean opensKits(AuthoredPath path) {
        return paths.stream()
                .filter(it -> it.modules().stream().anyMatch(AuthoredPath.Module::isPublished))
                .findFirst()
                .filter(path::equals)
                .isPresent();
    }

    /** The languages in which something of a module is missing. */
    public List<String> missing(Draft draft) {
        return Draft.LANGUAGES.stream().filter(it -> draft.missing(it) > 0).toList();
    }
}
