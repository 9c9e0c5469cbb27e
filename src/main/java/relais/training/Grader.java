package relais.training;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares answers with what is right. */
record Grader(Deal deal, List<Solution> solutions) {

    /** Of the questions that were asked. One that is there no more was not answered well. */
    Marks marks(Answers answers) {
        var byId = solutions.stream().collect(Collectors.toMap(Solution::questionId, it -> it));
        return new Marks(
                answers.questions().stream()
                        .collect(
                                Collectors.toMap(
                                        id -> id,
                                        id ->
                                                Optional.ofNullable(byId.get(id))
                                                        .filter(it -> it.isRight(answers.to(id)))
                                                        .isPresent())));
    }

    /** What there is to say about each answer, of the questions that are still there. */
    Graded graded(Attempt attempt) {
        var answers = Answers.read(attempt.answers());
        var marks =
                Optional.ofNullable(attempt.marks())
                        .map(Marks::read)
                        .orElseGet(() -> marks(answers))
                        .byQuestion();
        return new Graded(
                attempt,
                solutions.stream()
                        .filter(it -> marks.containsKey(it.questionId()))
                        .map(it -> question(it, answers, marks))
                        .toList());
    }

    private Graded.Question question(Solution it, Answers answers, Map<Long, Boolean> marks) {
        var answer = answers.to(it.questionId());
        return new Graded.Question(
                it.kind(),
                it.question().language(),
                it.question().prompt(),
                it.question().explanation(),
                marks.get(it.questionId()),
                it.kind().isChoice() ? choices(it, answer) : List.of(),
                lines(it, answer));
    }

    /** In the order in which the person saw them. */
    private List<Graded.Choice> choices(Solution solution, Answer answer) {
        var picked = answer instanceof Answer.Picked(var choices) ? choices : List.<Long>of();
        return solution.choices().stream()
                .sorted(Comparator.comparing(row -> deal.choice(row.choiceId())))
                .map(
                        row ->
                                new Graded.Choice(
                                        row.words(),
                                        row.feedback(),
                                        picked.contains(row.choiceId()),
                                        row.correct()))
                .toList();
    }

    private List<Graded.Line> lines(Solution solution, Answer answer) {
        return switch (solution.kind()) {
            case SINGLE, MULTIPLE, SITUATION -> List.of();
            case ORDER -> ordered(solution, answer);
            case MATCH -> matched(solution, answer);
            case FILL -> filled(solution, answer);
        };
    }

    /** In the order that was given; what was given no place stands last, shuffled as it was. */
    private List<Graded.Line> ordered(Solution solution, Answer answer) {
        var picked = answer instanceof Answer.Picked(var choices) ? choices : List.<Long>of();
        return solution.choices().stream()
                .sorted(Comparator.comparing(row -> deal.choice(row.choiceId())))
                .map(
                        row -> {
                            int place = picked.indexOf(row.choiceId());
                            int expected = solution.choices().indexOf(row);
                            return new Graded.Line(
                                    row.words(),
                                    place < 0 ? "" : String.valueOf(place + 1),
                                    String.valueOf(expected + 1),
                                    place == expected);
                        })
                .sorted(Comparator.comparing(line -> line.given().isEmpty() ? "~" : line.given()))
                .toList();
    }

    private static List<Graded.Line> matched(Solution solution, Answer answer) {
        var given =
                answer instanceof Answer.Matched(var partners) ? partners : Map.<Long, Long>of();
        var partners =
                solution.choices().stream()
                        .collect(Collectors.toMap(SolutionRow::choiceId, SolutionRow::partner));
        return solution.choices().stream()
                .map(
                        row -> {
                            var partner = given.get(row.choiceId());
                            return new Graded.Line(
                                    row.words(),
                                    partner == null ? "" : partners.getOrDefault(partner, ""),
                                    row.partner(),
                                    Long.valueOf(row.choiceId()).equals(partner));
                        })
                .toList();
    }

    private static List<Graded.Line> filled(Solution solution, Answer answer) {
        var words = answer instanceof Answer.Filled(var typed) ? typed : "";
        return List.of(
                new Graded.Line(
                        "", words, solution.spellings().getFirst(), solution.isRight(answer)));
    }
}
