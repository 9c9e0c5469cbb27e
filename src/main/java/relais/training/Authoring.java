package relais.training;

import org.jdbi.v3.core.Jdbi;

import relais.people.Names;
import relais.people.Person;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Paths and modules for those who write them. Changes go into a draft; learners see them once it is
 * published, as another version.
 */
public final class Authoring {

    /** So many of the latest first tries tell how a question does. */
    private static final int TRIES = 2_000;

    /** Addresses that mean something else. */
    private static final Set<String> TAKEN = Set.of("new", "quiz", "place", "modules");

    private final Jdbi jdbi;
    private final AuthoringStore store;
    private final PublishingStore published;
    private final Publisher publisher;
    private final CompletionStore completions;
    private final Following following;
    private final Clock clock;

    Authoring(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(AuthoringStore.class);
        this.published = jdbi.onDemand(PublishingStore.class);
        this.publisher = new Publisher(published);
        this.completions = jdbi.onDemand(CompletionStore.class);
        this.following = new Following(jdbi);
        this.clock = clock;
    }

    public List<AuthoredPath> paths(String language) {
        return AuthoredPath.gather(store.catalogue(language));
    }

    public Optional<AuthoredModule> module(String path, String module) {
        return store.module(path, module).map(AuthoredModule::of);
    }

    /** In which order modules are completed, and what counts for what. */
    public Following following() {
        return following;
    }

    // Paths

    /** At the end, without modules: nobody sees it before one is published. */
    public void createPath(
            Map<String, String> title, Map<String, String> summary, boolean inOrder) {
        jdbi.useTransaction(
                _ -> {
                    int position = store.lockPaths().size() + 1;
                    long id =
                            slugs(title)
                                    .flatMap(it -> published.insertPath(it, position).stream())
                                    .findFirst()
                                    .orElseThrow();
                    store.revisePath(id, inOrder, 0);
                    write(id, title, summary);
                });
    }

    /**
     * What it is called and whether it is followed in order.
     *
     * @param seen the revision that its author saw
     * @param language of what is said about a refusal
     */
    public Arranging changePath(
            long pathId,
            Map<String, String> title,
            Map<String, String> summary,
            boolean inOrder,
            int seen,
            String language) {
        return following.change(
                syllabus -> syllabus.withOrder(pathId, inOrder),
                language,
                () -> {
                    boolean first = store.revisePath(pathId, inOrder, seen);
                    if (first) {
                        store.removePathTexts(pathId);
                        write(pathId, title, summary);
                    }
                    return first;
                });
    }

    public List<AuthoringStore.PathWords> pathWords(long pathId) {
        return store.pathWords(pathId);
    }

    /** To the place with this number, from 0. The first path opens the kits. */
    public void movePath(long pathId, int to) {
        jdbi.useTransaction(_ -> place(moved(store.lockPaths(), pathId, to), store::placePath));
    }

    /** Within its path. */
    public Arranging moveModule(AuthoredModule module, int to) {
        return following.change(
                syllabus -> syllabus.withMoved(module.id(), to),
                "en",
                () -> {
                    place(
                            moved(store.lockModules(module.pathId()), module.id(), to),
                            store::placeModule);
                    return true;
                });
    }

    // Modules

    /** A draft that nobody sees yet. Returns its address within the path. */
    public String createModule(Person by, long pathId, Draft draft) {
        return jdbi.inTransaction(
                _ -> {
                    int position = store.lockModules(pathId).size() + 1;
                    return slugs(draft.title())
                            .filter(it -> insertModule(by, pathId, it, position, draft))
                            .findFirst()
                            .orElseThrow();
                });
    }

    /** False when the path has one with this address. */
    boolean insertModule(Person by, long pathId, String slug, int position, Draft draft) {
        var id = published.insertModule(pathId, slug, position, StarterTraining.newKey());
        id.ifPresent(
                it -> {
                    store.revise(it, 0);
                    put(by, it, draft);
                });
        return id.isPresent();
    }

    /**
     * False when somebody has changed the draft after the revision that was seen: then nothing is
     * written.
     */
    public boolean change(Person by, AuthoredModule module, int seen, UnaryOperator<Draft> change) {
        var changed = change.apply(module.draft());
        return module.revision() == seen
                && jdbi.inTransaction(
                        _ -> {
                            boolean first = store.revise(module.id(), seen);
                            if (first) {
                                put(by, module.id(), changed);
                            }
                            return first;
                        });
    }

    private void put(Person by, long moduleId, Draft draft) {
        var gist = Gist.of(draft).json();
        store.putDraft(moduleId, draft.json(), gist, clock.instant(), by.id());
    }

    /** False when it was changed or published meanwhile, and while something is in its way. */
    public boolean publish(Person by, AuthoredModule module, int seen) {
        return module.isPublishable()
                && module.revision() == seen
                && jdbi.inTransaction(
                        _ -> {
                            if (!module.isPublished()) {
                                // who has it counted already may have completed the path by it
                                completions.recount(module.pathId());
                            }
                            return store.revise(module.id(), seen) && publish(by, module);
                        });
    }

    private boolean publish(Person by, AuthoredModule module) {
        store.removeDraft(module.id());
        return publisher.publish(
                module.id(),
                module.version() + 1,
                module.draft(),
                Optional.of(by.id()),
                clock.instant());
    }

    /** Back to what is published. False when it was changed meanwhile, or nothing is. */
    public boolean discard(AuthoredModule module, int seen) {
        return module.isPublished()
                && module.isChanged()
                && jdbi.inTransaction(
                        _ -> {
                            boolean first = store.revise(module.id(), seen);
                            if (first) {
                                store.removeDraft(module.id());
                            }
                            return first;
                        });
    }

    /** Of the published version, by the address of the question. */
    public Map<String, QuestionFigures> figures(AuthoredModule module) {
        var marks =
                store.marks(module.id(), module.version(), TRIES).stream()
                        .map(Marks::read)
                        .toList();
        var byId = QuestionFigures.of(marks);
        var bySlug = new HashMap<String, QuestionFigures>();
        store.questionIds(module.id(), module.version())
                .forEach(
                        it ->
                                Optional.ofNullable(byId.get(it.id()))
                                        .ifPresent(figures -> bySlug.put(it.slug(), figures)));
        return bySlug;
    }

    /** Of all versions and drafts: the ones that lessons need. */
    public Set<Long> packagesInUse() {
        var drafted =
                store.drafts().stream()
                        .map(Draft::read)
                        .flatMap(draft -> draft.lessons().stream())
                        .map(Draft.Lesson::pack)
                        .filter(Objects::nonNull);
        return Stream.concat(store.publishedPackages().stream(), drafted)
                .collect(Collectors.toSet());
    }

    /** An address for a lesson or a question, from its words, that none of these has. */
    static String freeSlug(Map<String, String> words, List<String> taken) {
        return slugs(words).filter(it -> !taken.contains(it)).findFirst().orElseThrow();
    }

    private static Stream<String> slugs(Map<String, String> words) {
        return Names.slugs(Draft.words(words, "en"), TAKEN, "untitled");
    }

    void write(long pathId, Map<String, String> title, Map<String, String> summary) {
        title.forEach(
                (language, words) -> {
                    if (!words.isBlank()) {
                        published.insertPathText(
                                pathId, language, words, summary.getOrDefault(language, ""));
                    }
                });
    }

    private static List<Long> moved(List<Long> ids, long id, int to) {
        return Draft.moving((Long it) -> it == id, to).apply(ids);
    }

    private static void place(List<Long> ids, BiConsumer<Long, Integer> place) {
        for (int i = 0; i < ids.size(); i++) {
            place.accept(ids.get(i), i + 1);
        }
    }
}
