package relais.training;

/** What became of a quiz that was handed in. */
public sealed interface Grading {

    record Counted(Graded graded) implements Grading {

        boolean passed() {
            return graded.attempt().isPassed();
        }
    }

    /**
     * This try was handed in before, be it by a second click or in another tab: that one counts.
     */
    record HandedInBefore() implements Grading {}
}
