package relais.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a question does, by first tries.
 *
 * @param tries how many first tries asked it
 * @param ease which part of them answered it well, from 0 to 1
 * @param discrimination how far those who answer it well also answer the other questions well:
 *     Pearson's correlation of the question with the part of the other questions that was answered
 *     well, from -1 to 1. Empty where one of both does not vary, or with too few tries to tell
 */
public record QuestionFigures(int tries, double ease, Optional<Double> discrimination) {

    /** Fewer would tell of people, not of questions. */
    static final int FEWEST = 5;

    /** Nearer to nothing, it may be chance. */
    private static final double MISLEADING = -.2;

    /** Fewer say little about a correlation. */
    static final int FEWEST_TO_COMPARE = 30;

    /** By the ids of the questions; those that were asked too seldom are left out. */
    static Map<Long, QuestionFigures> of(List<Marks> firstTries) {
        var sums = new HashMap<Long, Sums>();
        for (var marks : firstTries) {
            int others = marks.byQuestion().size() - 1;
            marks.byQuestion()
                    .forEach(
                            (question, well) ->
                                    sums.computeIfAbsent(question, _ -> new Sums())
                                            .add(
                                                    well ? 1 : 0,
                                                    others == 0
                                                            ? 0
                                                            : (marks.well() - (well ? 1d : 0))
                                                                    / others));
        }
        var figures = new HashMap<Long, QuestionFigures>();
        sums.forEach(
                (question, sum) -> {
                    if (sum.n >= FEWEST) {
                        figures.put(question, sum.figures());
                    }
                });
        return figures;
    }

    /** Answered well by nearly everyone or nearly nobody, it tells little. */
    public Remark remark() {
        if (discrimination.filter(it -> it < MISLEADING).isPresent()) {
            return Remark.MISLEADING;
        }
        return ease > .95 ? Remark.EASY : ease < .25 ? Remark.HARD : Remark.NONE;
    }

    /** What an author should look at. */
    public enum Remark {
        /** Those who know the rest get it wrong. */
        MISLEADING,
        EASY,
        HARD,
        NONE
    }

    private static final class Sums {
        int n;
        double x;
        double y;
        double xx;
        double yy;
        double xy;

        void add(double well, double rest) {
            n++;
            x += well;
            y += rest;
            xx += well * well;
            yy += rest * rest;
            xy += well * rest;
        }

        QuestionFigures figures() {
            double spread = (n * xx - x * x) * (n * yy - y * y);
            return new QuestionFigures(
                    n,
                    x / n,
                    n < FEWEST_TO_COMPARE || spread < 1e-9
                            ? Optional.empty()
                            : Optional.of((n * xy - x * y) / Math.sqrt(spread)));
        }
    }
}
