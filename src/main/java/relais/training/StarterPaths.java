package relais.training;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.training.StarterTraining.PathFile;

import java.util.List;
import java.util.Optional;

/**
 * What comes with the portal for a catalogue that has its own life: authors add what is missing of
 * it as drafts, and nothing that is there changes.
 */
public final class StarterPaths {

    private final Jdbi jdbi;
    private final AuthoringStore store;
    private final PublishingStore published;
    private final Authoring authoring;

    StarterPaths(Jdbi jdbi, Authoring authoring) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(AuthoringStore.class);
        this.published = jdbi.onDemand(PublishingStore.class);
        this.authoring = authoring;
    }

    /** Those of which a path or modules are not in this catalogue. */
    public List<StarterPath> missing(List<AuthoredPath> catalogue) {
        return StarterTraining.inOrder().stream()
                .map(StarterTraining::path)
                .map(it -> missing(it, catalogue))
                .filter(it -> !it.modules().isEmpty())
                .toList();
    }

    /** At the end, as drafts. Any number of times; false when there is no such path. */
    public boolean add(Person by, String slug) {
        var file = StarterTraining.inOrder().stream().filter(slug::equals).findFirst();
        file.map(StarterTraining::path).ifPresent(it -> jdbi.useTransaction(_ -> add(by, it)));
        return file.isPresent();
    }

    private StarterPath missing(PathFile file, List<AuthoredPath> catalogue) {
        var there = catalogue.stream().filter(it -> it.slug().equals(file.slug())).findFirst();
        var taken =
                there.map(AuthoredPath::modules).orElse(List.of()).stream()
                        .map(AuthoredPath.Module::slug)
                        .toList();
        var modules = file.modules().stream().filter(it -> !taken.contains(it)).toList();
        return new StarterPath(file.slug(), file.title(), modules, there.isPresent());
    }

    private void add(Person by, PathFile file) {
        int position = store.lockPaths().size() + 1;
        Optional<Long> fresh = published.insertPath(file.slug(), position);
        fresh.ifPresent(id -> authoring.write(id, file.title(), file.summary()));
        long path = fresh.orElseGet(() -> store.pathId(file.slug()));
        for (var module : file.modules()) {
            var draft = StarterTraining.draft(file.slug(), module);
            authoring.insertModule(by, path, module, store.lockModules(path).size() + 1, draft);
        }
    }
}
