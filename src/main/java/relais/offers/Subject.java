package relais.offers;

import relais.training.ModuleProgress;
import relais.training.PathProgress;
import relais.training.Training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be offered: a path, or a module of one. */
public record Subject(PathProgress path, Optional<ModuleProgress> module) {

    /** Each path, and behind it its modules. */
    static List<Subject> all(Training training, String language) {
        var all = new ArrayList<Subject>();
        for (var path : training.outline(language)) {
            all.add(new Subject(path, Optional.empty()));
            path.modules().forEach(it -> all.add(new Subject(path, Optional.of(it))));
        }
        return all;
    }

    boolean isOf(long pathId, Optional<Long> moduleId) {
        return path.id() == pathId && module.map(ModuleProgress::id).equals(moduleId);
    }

    /** What a form calls it. */
    String key() {
        return module.map(it -> path.slug() + "/" + it.slug()).orElse(path.slug());
    }

    public String title() {
        return module.map(ModuleProgress::title).orElse(path.title());
    }

    int minutes() {
        return module.map(ModuleProgress::minutes).orElse(path.minutes());
    }

    public String url() {
        return module.map(path::url).orElse(path.url());
    }
}
