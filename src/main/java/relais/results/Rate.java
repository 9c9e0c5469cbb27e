package relais.results;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How often those to whom a post was shown did something with it, in hundredths of its impressions.
 *
 * @param formula what was divided by the impressions: two rates are compared only if it is the same
 */
public record Rate(Formula formula, double percent) {

    /** What counts as doing something. */
    public enum Formula {

        /** Reactions, comments and shares, where all three are known. */
        SUM,

        /** The engagements that LinkedIn tells as one number, where it tells no more. */
        TOTAL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Metric> SUMMANDS =
            List.of(Metric.REACTIONS, Metric.COMMENTS, Metric.SHARES);

    private static final double HUNDRED = 100;

    /** Empty where too little is known, or nobody has seen the post. */
    static Optional<Rate> of(Map<Metric, Long> figures) {
        long impressions = figures.getOrDefault(Metric.IMPRESSIONS, 0L);
        if (impressions == 0) {
            return Optional.empty();
        }
        if (figures.keySet().containsAll(SUMMANDS)) {
            long sum = SUMMANDS.stream().mapToLong(figures::get).sum();
            return Optional.of(new Rate(Formula.SUM, HUNDRED * sum / impressions));
        }
        return Optional.ofNullable(figures.get(Metric.ENGAGEMENTS))
                .map(it -> new Rate(Formula.TOTAL, HUNDRED * it / impressions));
    }
}
