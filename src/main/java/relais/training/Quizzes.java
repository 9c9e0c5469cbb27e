package relais.training;

import org.jdbi.v3.core.Jdbi;

import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The quiz at the end of a module: questions go out without their answers, answers are graded here,
 * and passing completes the module.
 */
public final class Quizzes {

    private final Jdbi jdbi;
    private final QuizStore store;
    private final TrainingStore training;
    private final PeopleStore people;
    private final Completions completions;
    private final Clock clock;

    Quizzes(Jdbi jdbi, Completions completions, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(QuizStore.class);
        this.training = jdbi.onDemand(TrainingStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.completions = completions;
        this.clock = clock;
    }

    /** What this person gets to see now: the next try, or why there is none yet. */
    public Turn turn(Person person, ModuleProgress module, String language) {
        var now = clock.instant();
        var standing = store.standing(person.id(), module.id(), module.version());
        boolean missed = standing.isOver(now);
        var pause = (missed ? standing.missed() : standing).pause(now);
        if (pause.isPresent()) {
            return new Turn.Paused(pause.get());
        }
        var sheet = sheet(person, module, language, standing);
        return standing.isOpen() && !missed
                ? new Turn.Asked(sheet)
                : new Turn.ToBegin(sheet, missed);
    }

    /**
     * Starts the clock of the next try, where it is not running. A try whose time is over without
     * having been handed in counts as one.
     */
    public void begin(Person person, ModuleProgress module) {
        jdbi.useTransaction(
                _ -> {
                    people.lock(person.id());
                    var now = clock.instant();
                    var standing = store.standing(person.id(), module.id(), module.version());
                    if (standing.isOver(now)) {
                        store.insertAttempt(
                                person.id(),
                                module.id(),
                                missed(person, module, standing),
                                standing.dueAt().orElseThrow());
                        standing = standing.missed();
                    }
                    if (standing.isTimed() && standing.pause(now).isEmpty()) {
                        training.insertEnrolment(person.id(), module.id(), module.version(), now);
                        store.insertOpening(person.id(), module.id(), standing.next(), now);
                    }
                });
    }

    /** The try with this number as it was asked; empty when it is not this person's turn for it. */
    public Optional<Sheet> sheet(
            Person person, ModuleProgress module, String language, long number) {
        var standing = store.standing(person.id(), module.id(), module.version());
        boolean due =
                number == standing.next()
                        ? standing.isOpen() && standing.pause(clock.instant()).isEmpty()
                        : number > 0 && number < standing.next();
        return due
                ? Optional.of(
                        Sheet.of(
                                standing,
                                person.id(),
                                (int) number,
                                store.sheet(module.id(), module.version(), language)))
                : Optional.empty();
    }

    /** Is it too late to hand this try in, so that it counts as it is? */
    public boolean isOver(Sheet sheet) {
        return sheet.dueAt().filter(due -> Standing.isOver(due, clock.instant())).isPresent();
    }

    /**
     * One try counts once, and one completion is recorded, however often and on however many nodes
     * it is sent.
     */
    public Grading handIn(
            Person person,
            PathProgress path,
            ModuleProgress module,
            Sheet sheet,
            Answers answers,
            String language) {
        var grader = grader(sheet.deal(), module, module.version(), language);
        var all = answers.to(sheet.questionIds());
        var marks = grader.marks(all);
        var attempt =
                new Attempt(
                        sheet.number(),
                        module.version(),
                        marks.well(),
                        all.questions().size(),
                        sheet.rules().pass(),
                        isOver(sheet),
                        all.json(),
                        marks.json());
        return jdbi.inTransaction(
                _ -> {
                    people.lock(person.id());
                    var now = clock.instant();
                    if (!store.insertAttempt(person.id(), module.id(), attempt, now)) {
                        return new Grading.HandedInBefore();
                    }
                    if (attempt.isPassed()) {
                        completions.complete(person, path, module, now);
                    } else {
                        training.insertEnrolment(person.id(), module.id(), module.version(), now);
                    }
                    return new Grading.Counted(grader.graded(attempt));
                });
    }

    /** What somebody answered in one of their tries, and what there is to say about it. */
    public Optional<Graded> graded(
            Person person, ModuleProgress module, String language, long number) {
        return store.attempt(person.id(), module.id(), number)
                .map(
                        attempt ->
                                grader(
                                                deal(person, module, attempt.number()),
                                                module,
                                                attempt.version(),
                                                language)
                                        .graded(attempt));
    }

    /** For people who know what is right. */
    public ModelAnswers modelAnswers(ModuleProgress module) {
        return new ModelAnswers(
                module.version(),
                store.standing(0, module.id(), module.version()),
                Solution.gather(store.solution(module.id(), module.version(), "en")));
    }

    private Deal deal(Person person, ModuleProgress module, int number) {
        var standing = store.standing(person.id(), module.id(), module.version());
        return new Deal(standing.quizKey(), person.id(), number);
    }

    private Sheet sheet(Person person, ModuleProgress module, String language, Standing standing) {
        return Sheet.of(
                standing,
                person.id(),
                standing.next(),
                store.sheet(module.id(), module.version(), language));
    }

    private Grader grader(Deal deal, ModuleProgress module, int version, String language) {
        return new Grader(deal, Solution.gather(store.solution(module.id(), version, language)));
    }

    /** A try that was begun and never handed in. */
    private Attempt missed(Person person, ModuleProgress module, Standing standing) {
        var asked = sheet(person, module, person.language(), standing).questionIds();
        var answers = new Answers(Map.of()).to(asked);
        var marks = new Marks(asked.stream().collect(Collectors.toMap(id -> id, _ -> false)));
        return new Attempt(
                standing.next(),
                module.version(),
                0,
                asked.size(),
                standing.rules().pass(),
                true,
                answers.json(),
                marks.json());
    }
}
