package relais.results;

import java.time.LocalDate;
import java.util.Map;

/** What somebody takes from a preview. */
sealed interface Chosen {

    Map<Metric, Long> figures();

    /** Figures for a post that they have declared. */
    record Known(long postId, Map<Metric, Long> figures) implements Chosen {}

    /** A post that they declare with this, for their own eyes. */
    record Fresh(LinkedInPost post, LocalDate date, String words, Map<Metric, Long> figures)
            implements Chosen {}
}
