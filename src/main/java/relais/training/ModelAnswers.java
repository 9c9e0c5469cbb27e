package relais.training;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries of one quiz by people who know what is right: for the demonstration. */
public final class ModelAnswers {

    private final int version;
    private final Standing standing;
    private final List<Solution> solutions;

    ModelAnswers(int version, Standing standing, List<Solution> solutions) {
        this.version = version;
        this.standing = standing;
        this.solutions = solutions;
    }

    /** The questions that this try of this person draws, all answered well but for so many. */
    public Attempt attempt(long personId, int number, int mistakes) {
        var deal = new Deal(standing.quizKey(), personId, number);
        var ids = solutions.stream().map(Solution::questionId).toList();
        var asked = standing.rules().draw().map(it -> deal.drawn(ids, it)).orElse(Set.copyOf(ids));
        var wrong = mistakes == 0 ? Set.<Long>of() : deal.drawn(asked, mistakes);
        var answers = answers(asked, wrong);
        var marks = new Grader(deal, solutions).marks(answers);
        return new Attempt(
                number,
                version,
                marks.well(),
                asked.size(),
                standing.rules().pass(),
                false,
                answers.json(),
                marks.json());
    }

    private Answers answers(Collection<Long> asked, Collection<Long> wrong) {
        var byId = solutions.stream().collect(Collectors.toMap(Solution::questionId, it -> it));
        Function<Long, Answer> answer =
                id -> wrong.contains(id) ? byId.get(id).mistake() : byId.get(id).right();
        return new Answers(asked.stream().collect(Collectors.toMap(id -> id, answer)));
    }
}
