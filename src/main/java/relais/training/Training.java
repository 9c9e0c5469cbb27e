package relais.training;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.files.Files;
import relais.packages.ItemProgress;
import relais.packages.Packages;
import relais.packages.Progress;
import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Paths, modules and lessons, and how far each person is with them. */
public final class Training {

    private final Jdbi jdbi;
    private final TrainingStore store;
    private final Outlines outlines;
    private final StarterTraining starter;
    private final Quizzes quizzes;
    private final Authoring authoring;
    private final StarterPaths starterPaths;
    private final Withdrawals withdrawals;
    private final Recount recount;
    private final PeopleStore people;
    private final Completions completions;
    private final Packages packages;
    private final Clock clock;

    public Training(Jdbi jdbi, ActivityLedger ledger, Clock clock) {
        this.store = jdbi.onDemand(TrainingStore.class);
        this.outlines = new Outlines(store);
        this.jdbi = jdbi;
        this.starter = new StarterTraining(jdbi, clock);
        this.authoring = new Authoring(jdbi, clock);
        this.starterPaths = new StarterPaths(jdbi, authoring);
        this.withdrawals = new Withdrawals(jdbi, clock);
        this.recount = new Recount(jdbi, ledger, clock);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.completions = new Completions(jdbi, ledger);
        this.quizzes = new Quizzes(jdbi, completions, clock);
        this.packages =
                new Packages(
                        jdbi,
                        new Files(jdbi, clock),
                        new Learning(store, completions, clock),
                        clock);
        this.clock = clock;
    }

    /**
     * The paths that come with the portal, where there are none yet. Any number of nodes may call
     * this at once.
     */
    public void loadStarter() {
        starter.load();
    }

    /** The quiz that completes a module. */
    public Quizzes quizzes() {
        return quizzes;
    }

    /** Content made elsewhere that stands in lessons. */
    public Packages packages() {
        return packages;
    }

    /** For those who write what there is to learn. */
    public Authoring authoring() {
        return authoring;
    }

    /** What comes with the portal, for authors who have not all of it. */
    public StarterPaths starterPaths() {
        return starterPaths;
    }

    /** Modules that are taken away. */
    public Withdrawals withdrawals() {
        return withdrawals;
    }

    /** Gives what changes by authors have made complete, wherever this or another node stopped. */
    public void recount() {
        recount.workOff();
    }

    // Where somebody is

    public List<PathProgress> paths(Person person) {
        return paths(person, person.language());
    }

    public List<PathProgress> paths(Person person, String language) {
        return outlines.paths(person.id(), language, _ -> true).toList();
    }

    public Optional<PathProgress> path(Person person, String slug, String language) {
        return outlines.paths(person.id(), language, it -> it.slug().equals(slug)).findFirst();
    }

    /** What there is to learn, whoever asks. */
    public List<PathProgress> outline(String language) {
        return outlines.paths(0, language, _ -> true).toList();
    }

    /**
     * The path that everybody begins with: it opens the kits. Without modules while there is none.
     */
    public PathProgress firstPath(Person person) {
        return firstPath(person, person.language());
    }

    public PathProgress firstPath(Person person, String language) {
        return outlines.paths(person.id(), language, _ -> true)
                .findFirst()
                .orElse(PathProgress.NONE);
    }

    /** Empty when somebody has completed everything there is. */
    public Optional<NextModule> nextModule(Person person) {
        return nextModule(person, person.language());
    }

    public Optional<NextModule> nextModule(Person person, String language) {
        return paths(person, language).stream()
                .flatMap(path -> path.next().map(module -> next(path, module)).stream())
                .findFirst();
    }

    /** Whether there is a first path, and somebody has yet to complete it. */
    public boolean hasFirstPathAhead(Person person) {
        return store.isFirstPathAhead(person.id()).orElse(false);
    }

    /** For those who hear that a path was completed. */
    public boolean isFirstPath(long pathId) {
        return store.firstPath().filter(first -> first == pathId).isPresent();
    }

    /** The latest first. */
    public List<Completion> completionsOf(Person person) {
        return store.completions(person.id(), person.language());
    }

    // Lessons

    public List<LessonProgress> lessons(Person person, ModuleProgress module, String language) {
        return store.lessons(person.id(), module.id(), module.version(), language);
    }

    public LessonText text(LessonProgress lesson, String language) {
        return store.lessonText(lesson.id(), language);
    }

    /**
     * Remembers where somebody stopped. A lesson with a package is read once that is done: until
     * then nothing happens.
     */
    public void read(Person person, ModuleProgress module, LessonProgress lesson) {
        if (progress(person, lesson, person.language()).filter(it -> !it.isDone()).isPresent()) {
            return;
        }
        var now = clock.instant();
        jdbi.useTransaction(
                _ -> {
                    store.insertEnrolment(person.id(), module.id(), module.version(), now);
                    store.insertReading(person.id(), lesson.id(), now);
                    if (!module.quiz()) {
                        people.lock(person.id());
                        completions.completeByReading(person.id(), lesson.id(), now);
                    }
                });
    }

    /** How far somebody is with the package of a lesson; empty where it has none. */
    public Optional<Progress> progress(Person person, LessonProgress lesson, String language) {
        return lesson.packageId().map(it -> packages.progress(person.id(), it, language));
    }

    /** Where a frame finds what can be opened in a lesson. */
    String address(Person person, LessonProgress lesson, ItemProgress item) {
        return packages.address(person.id(), lesson.id(), item);
    }

    private static NextModule next(PathProgress path, ModuleProgress module) {
        return new NextModule(path.slug(), module.slug(), module.title(), module.minutes());
    }
}
