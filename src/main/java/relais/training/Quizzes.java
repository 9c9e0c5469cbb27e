package relais.training;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
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
    private final ActivityLedger ledger;
    private final Clock clock;

    Quizzes(Jdbi jdbi, ActivityLedger ledger, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(QuizStore.class);
        this.training = jdbi.onDemand(TrainingStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The next try of this person. */
    public Sheet sheet(Person person, ModuleProgress module, String language) {
        var rules = store.rules(person.id(), module.id());
        return sheet(person, module, language, rules, rules.attempts() + 1);
    }

    /**
     * The same try again, to read what was handed in; empty when it is not this person's turn for
     * it yet.
     */
    public Optional<Sheet> sheet(
            Person person, ModuleProgress module, String language, long number) {
        var rules = store.rules(person.id(), module.id());
        return number < 1 || number > rules.attempts() + 1
                ? Optional.empty()
                : Optional.of(sheet(person, module, language, rules, (int) number));
    }

    /**
     * One try counts once, and one completion is recorded, however often and on however many nodes
     * it is sent.
     */
    public Grading handIn(
            Person person, PathProgress path, ModuleProgress module, Sheet sheet, Answers answers) {
        var solution =
                byQuestion(store.solution(module.id(), person.language()), SolutionRow::questionId);
        var pass = store.rules(person.id(), module.id()).pass();
        var well = (int) solution.stream().filter(answers::areRight).count();
        var passed = well >= Attempt.needed(solution.size(), pass);
        return jdbi.inTransaction(
                _ -> {
                    // two last modules handed in at once would each miss the other, and the path
                    // with it
                    people.lock(person.id());
                    var now = clock.instant();
                    if (!store.insertAttempt(
                            person.id(),
                            module.id(),
                            sheet.number(),
                            answers.json(),
                            well,
                            solution.size(),
                            pass,
                            now)) {
                        return new Grading.HandedInBefore();
                    }
                    if (passed) {
                        complete(person, path, module, now);
                    }
                    return new Grading.Counted(passed);
                });
    }

    /** What somebody answered in one of their tries, and what there is to say about it. */
    public Optional<Graded> graded(
            Person person, ModuleProgress module, String language, long number) {
        return store.attempt(person.id(), module.id(), number)
                .map(attempt -> graded(person, module, language, attempt));
    }

    private Sheet sheet(
            Person person,
            ModuleProgress module,
            String language,
            QuizStore.Rules rules,
            int number) {
        var deal = new Deal(rules.quizKey(), person.id(), number);
        var questions =
                byQuestion(store.sheet(module.id(), language), SheetRow::questionId).stream()
                        .map(rows -> question(deal, rows))
                        .toList();
        return new Sheet(number, Attempt.needed(questions.size(), rules.pass()), questions);
    }

    private static Sheet.Question question(Deal deal, List<SheetRow> rows) {
        var question = rows.getFirst();
        return new Sheet.Question(
                question.questionId(),
                deal.question(question.questionId()),
                question.kind(),
                question.language(),
                question.prompt(),
                rows.stream()
                        .map(
                                row ->
                                        new Sheet.Choice(
                                                row.choiceId(),
                                                deal.choice(row.choiceId()),
                                                row.words()))
                        .sorted(Comparator.comparing(Sheet.Choice::name))
                        .toList());
    }

    private void complete(Person person, PathProgress path, ModuleProgress module, Instant now) {
        if (training.insertModuleCompletion(person.id(), module.id(), now)) {
            ledger.recordOnce(person.id(), Action.MODULE_COMPLETED, module.id());
        }
        if (training.insertPathCompletion(person.id(), path.id(), now)) {
            ledger.recordOnce(person.id(), Action.PATH_COMPLETED, path.id());
        }
    }

    private Graded graded(Person person, ModuleProgress module, String language, Attempt attempt) {
        var deal =
                new Deal(
                        store.rules(person.id(), module.id()).quizKey(),
                        person.id(),
                        attempt.number());
        var answers = Answers.read(attempt.answers());
        return new Graded(
                attempt,
                byQuestion(store.solution(module.id(), language), SolutionRow::questionId).stream()
                        .map(rows -> graded(deal, answers, rows))
                        .toList());
    }

    private static Graded.Question graded(Deal deal, Answers answers, List<SolutionRow> rows) {
        var question = rows.getFirst();
        return new Graded.Question(
                question.kind() == QuestionKind.MULTIPLE,
                question.language(),
                question.prompt(),
                question.explanation(),
                answers.areRight(rows),
                rows.stream()
                        .sorted(Comparator.comparing(row -> deal.choice(row.choiceId())))
                        .map(
                                row ->
                                        new Graded.Choice(
                                                row.words(),
                                                row.feedback(),
                                                answers.chose(row),
                                                row.correct()))
                        .toList());
    }

    /** Rows of the same question stand together already. */
    private static <R> Collection<List<R>> byQuestion(List<R> rows, ToLongFunction<R> question) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                question::applyAsLong, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
