package relais.bench;

import org.jdbi.v3.core.Jdbi;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.training.AuthoredModule;
import relais.training.AuthoredPath;
import relais.training.Authoring;
import relais.training.Draft;

import java.util.Map;
import java.util.stream.Stream;

/**
 * A catalogue of sixty modules, most of them copies of those that come with the portal, and six
 * completions for each person who works there: a million at 170,000.
 */
final class Academy {

    private static final int MODULES = 60;
    private static final int OF_A_PATH = 6;
    private static final int COMPLETIONS_EACH = 6;
    private static final int PERCENT = 20;
    private static final String LANGUAGE = "en";

    private final Authoring authoring;
    private final AcademyStore store;
    private final Person editor;

    Academy(Jdbi jdbi, Authoring authoring) {
        this.authoring = authoring;
        this.store = jdbi.onDemand(AcademyStore.class);
        this.editor =
                jdbi.onDemand(PeopleStore.class)
                        .activeByEmail("editor@relais.example")
                        .orElseThrow();
    }

    /** What is there already is not made again. */
    void found() {
        var drafts = authoring.paths(LANGUAGE).stream().flatMap(this::drafts).toList();
        for (int made = store.modules().size(); made < MODULES; made++) {
            if (lastPath().modules().size() >= OF_A_PATH) {
                authoring.createPath(both("Path " + made), both("One of the bench"), false);
            }
            publish(lastPath(), drafts.get(made % drafts.size()));
        }
        long wanted = COMPLETIONS_EACH * store.people();
        for (var moduleId : store.modules()) {
            if (store.completions() < wanted) {
                store.complete(moduleId, PERCENT);
            }
        }
    }

    AuthoredPath lastPath() {
        return authoring.paths(LANGUAGE).getLast();
    }

    private void publish(AuthoredPath path, Draft draft) {
        var slug = authoring.createModule(editor, path.id(), draft);
        var module = authoring.module(path.slug(), slug).orElseThrow();
        authoring.publish(editor, module, module.revision());
    }

    private Stream<Draft> drafts(AuthoredPath path) {
        return path.modules().stream()
                .flatMap(it -> authoring.module(path.slug(), it.slug()).stream())
                .map(AuthoredModule::draft)
                .filter(it -> !it.questions().isEmpty());
    }

    private static Map<String, String> both(String words) {
        return Map.of("fr", words, "en", words);
    }
}
