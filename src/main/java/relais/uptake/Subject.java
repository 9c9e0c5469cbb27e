package relais.uptake;

import relais.training.PathProgress;

import java.util.List;
import java.util.stream.Stream;

/**
 * What can be completed: a path, or a module of it.
 *
 * @param key as the address names it: the slug of a path, or of a path and a module
 * @param path the title of the path that it is, or belongs to
 */
public record Subject(Kind kind, long id, String key, String path, String title) {

    /** As stored. */
    public enum Kind {
        PATH,
        MODULE
    }

    /** Each path with its modules after it. */
    static List<Subject> of(List<PathProgress> paths) {
        return paths.stream().flatMap(Subject::of).toList();
    }

    private static Stream<Subject> of(PathProgress path) {
        return Stream.concat(
                Stream.of(
                        new Subject(Kind.PATH, path.id(), path.slug(), path.title(), path.title())),
                path.modules().stream()
                        .map(
                                it ->
                                        new Subject(
                                                Kind.MODULE,
                                                it.id(),
                                                path.slug() + "/" + it.slug(),
                                                path.title(),
                                                it.title())));
    }

    public boolean isPath() {
        return kind == Kind.PATH;
    }
}
