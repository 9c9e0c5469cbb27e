package relais.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A path, and how far one person is on it.
 *
 * @param inOrder a module opens when those before it are completed
 * @param minutes of the modules that are not optional
 */
public record PathProgress(
        long id,
        String slug,
        boolean inOrder,
        String title,
        String summary,
        int minutes,
        Optional<Instant> completedAt,
        List<ModuleProgress> modules) {

    /** Stands for the first path where nobody has made one yet. */
    static final PathProgress NONE =
            new PathProgress(0, "", false, "", "", 0, Optional.empty(), List.of());

    public boolean isCompleted() {
        return completedAt.isPresent();
    }

    public boolean isBegun() {
        return modules.stream().anyMatch(module -> module.isCompleted() || module.isBegun());
    }

    /** How many of the modules that are not optional are completed. */
    public int done() {
        return (int) required().filter(ModuleProgress::isCompleted).count();
    }

    /** How many there are to complete. */
    public int all() {
        return (int) required().count();
    }

    /** The first module that is still ahead, and open. */
    public Optional<ModuleProgress> next() {
        return openAhead().findFirst();
    }

    /** The same, other than this one. */
    public Optional<ModuleProgress> nextBeside(ModuleProgress module) {
        return openAhead().filter(other -> other.id() != module.id()).findFirst();
    }

    /** What is to be completed before a module opens. Whoever has begun it keeps going. */
    public List<Prior> first(ModuleProgress module) {
        return module.isCompleted() || module.begun()
                ? List.of()
                : Stream.concat(before(module).stream(), module.asked().stream())
                        .distinct()
                        .toList();
    }

    public boolean isOpen(ModuleProgress module) {
        return first(module).isEmpty();
    }

    public int minutesLeft() {
        return modules.stream()
                .filter(ModuleProgress::isAhead)
                .mapToInt(ModuleProgress::minutes)
                .sum();
    }

    /** Of those before it, one at a time: what comes after that one is told when it is done. */
    private Optional<Prior> before(ModuleProgress module) {
        return modules.stream()
                .takeWhile(other -> inOrder && other.id() != module.id())
                .filter(ModuleProgress::isAhead)
                .findFirst()
                .map(other -> new Prior(slug, other.slug(), other.title()));
    }

    private Stream<ModuleProgress> openAhead() {
        return modules.stream().filter(ModuleProgress::isAhead).filter(this::isOpen);
    }

    private Stream<ModuleProgress> required() {
        return modules.stream().filter(module -> !module.optional());
    }

    public Optional<ModuleProgress> module(String slug) {
        return modules.stream().filter(module -> module.slug().equals(slug)).findFirst();
    }

    public String url() {
        return "/training/" + slug;
    }

    public String url(ModuleProgress module) {
        return url() + "/" + module.slug();
    }
}
