package relais.packages;

import java.util.Optional;
import java.util.stream.Stream;

/** What of a cmi5 unit has to be said for it to be done, with the word for it in cmi5. */
enum MoveOn {
    PASSED("Passed"),
    COMPLETED("Completed"),
    COMPLETED_AND_PASSED("CompletedAndPassed"),
    COMPLETED_OR_PASSED("CompletedOrPassed"),
    /** Nothing is expected: such a unit holds nobody up. */
    NOT_APPLICABLE("NotApplicable");

    private final String word;

    MoveOn(String word) {
        this.word = word;
    }

    static Optional<MoveOn> of(String word) {
        return Stream.of(values()).filter(it -> it.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    /** Where nothing is expected, whatever it says about an end is as good as any other. */
    boolean isMet(boolean completed, boolean passed) {
        return switch (this) {
            case PASSED -> passed;
            case COMPLETED -> completed;
            case COMPLETED_AND_PASSED -> completed && passed;
            case COMPLETED_OR_PASSED, NOT_APPLICABLE -> completed || passed;
        };
    }
}
