package relais.presswatch;

import java.util.List;

/** What came of looking for the feeds of a site. */
public sealed interface Search {

    record Found(List<Offer> offers) implements Search {}

    /** A page whose site has no feed where we look. */
    record Nothing() implements Search {}

    /** What is there could not be read. */
    record Failed(Problem problem, String detail) implements Search {

        /** Part of what is known of the problem: line and column, or a single word. */
        public String detail(int part) {
            return problem.part(detail, part);
        }
    }
}
