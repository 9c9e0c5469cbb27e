package relais.training;

import java.util.List;
import java.util.Optional;

/** A suggestion beside what it is about, as long as that is ahead. */
public record Suggested(Suggestion suggestion, PathProgress path, Optional<ModuleProgress> module) {

    static List<Suggested> among(List<PathProgress> paths, List<Suggestion> suggestions) {
        return suggestions.stream()
                .flatMap(
                        it ->
                                paths.stream()
                                        .filter(path -> path.id() == it.pathId())
                                        .map(path -> of(it, path)))
                .filter(Suggested::isAhead)
                .toList();
    }

    private static Suggested of(Suggestion suggestion, PathProgress path) {
        var module =
                suggestion
                        .moduleId()
                        .flatMap(
                                id ->
                                        path.modules().stream()
                                                .filter(it -> it.id() == id)
                                                .findFirst());
        return new Suggested(suggestion, path, module);
    }

    public String title() {
        return module.map(ModuleProgress::title).orElse(path.title());
    }

    public String url() {
        return module.map(path::url).orElse(path.url());
    }

    /** Of working time that it takes from here. */
    public int minutes() {
        return module.map(ModuleProgress::minutes).orElseGet(path::minutesLeft);
    }

    public boolean isBegun() {
        return module.map(ModuleProgress::isBegun).orElse(path.isBegun());
    }

    private boolean isAhead() {
        return !module.map(ModuleProgress::isCompleted).orElse(path.isCompleted());
    }
}
