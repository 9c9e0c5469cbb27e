package relais.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A path, and how far one person is on it. */
public record PathProgress(
        long id,
        String slug,
        String title,
        String summary,
        int minutes,
        Optional<Instant> completedAt,
        List<ModuleProgress> modules) {

    /** Stands for the first path where nobody has made one yet. */
    static final PathProgress NONE =
            new PathProgress(0, "", "", "", 0, Optional.empty(), List.of());

    public boolean isCompleted() {
        return completedAt.isPresent();
    }

    public boolean isBegun() {
        return modules.stream().anyMatch(module -> module.isCompleted() || module.isBegun());
    }

    /** How many modules are completed. */
    public int done() {
        return (int) modules.stream().filter(ModuleProgress::isCompleted).count();
    }

    /** The first module that is still ahead. */
    public Optional<ModuleProgress> next() {
        return modules.stream().filter(module -> !module.isCompleted()).findFirst();
    }

    public int minutesLeft() {
        return modules.stream()
                .filter(module -> !module.isCompleted())
                .mapToInt(ModuleProgress::minutes)
                .sum();
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
