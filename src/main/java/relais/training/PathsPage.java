package relais.training;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * @param suggested what somebody suggests to this visitor
 */
public record PathsPage(Visit visit, List<PathProgress> paths, List<Suggested> suggested) {

    /** The path with the page's one primary button. */
    public Optional<PathProgress> current() {
        return paths.stream().filter(path -> !path.isCompleted()).findFirst();
    }

    public boolean isCurrent(PathProgress path) {
        return current().filter(path::equals).isPresent();
    }
}
