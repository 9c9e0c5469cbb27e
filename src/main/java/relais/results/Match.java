package relais.results;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of a file, and the declared post that it speaks of.
 *
 * @param certainty how that is known
 */
public record Match(PostResults post, ExportLine line, Certainty certainty) {

    /** How sure it is that both are the same post. */
    public enum Certainty {

        /** The addresses bear the same number. */
        NUMBER,

        /** Their numbers were made at the same moment. */
        MOMENT,

        /** Of this day one post was declared without such an address, and the file has one. */
        DAY;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What is no more than likely is left to the author. */
        public boolean isSure() {
            return this != DAY;
        }
    }

    /**
     * @param before nothing was known
     */
    public record Change(Metric metric, Optional<Result> before, long after) {}

    /** None where all of it is known already. */
    public List<Change> changes() {
        return Arrays.stream(Metric.values())
                .filter(it -> line.figures().containsKey(it))
                .map(it -> new Change(it, post.result(it), line.figures().get(it)))
                .filter(it -> it.before().filter(old -> old.figure() == it.after()).isEmpty())
                .toList();
    }
}
