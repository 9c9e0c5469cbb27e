package relais.training;

import relais.web.Visit;

import java.util.List;

/**
 * @param missing what comes with the portal and is not here
 */
public record AuthoredPathsPage(Visit visit, List<AuthoredPath> paths, List<StarterPath> missing) {

    /** The first path with something to read opens the kits. */
    public boolean opensKits(AuthoredPath path) {
        return paths.stream()
                .filter(it -> it.modules().stream().anyMatch(AuthoredPath.Module::isPublished))
                .findFirst()
                .filter(path::equals)
                .isPresent();
    }
}
