package relais.presswatch;

import relais.outside.OutsideFailure;

import java.time.Instant;
import java.util.Optional;

/** A source could not be read: the one way out of fetching and parsing, caught in PressWatch. */
final class FeedFailure extends Exception {

    private final Problem problem;
    private final String detail;
    private final transient Optional<Instant> retryAt;

    FeedFailure(Problem problem) {
        this(problem, "");
    }

    FeedFailure(Problem problem, String detail) {
        super(problem + " " + detail);
        this.problem = problem;
        this.detail = detail;
        this.retryAt = Optional.empty();
    }

    FeedFailure(OutsideFailure failure) {
        super(failure.getMessage());
        this.problem = Problem.valueOf(failure.trouble().name());
        this.detail = failure.detail();
        this.retryAt = failure.retryAt();
    }

    Problem problem() {
        return problem;
    }

    /**
     * What only this failure knows, such as a line number: at most 300 characters, may be empty.
     */
    String detail() {
        return detail.substring(0, Math.min(300, detail.length()));
    }

    /** Before which the server does not want to be asked again. */
    Optional<Instant> retryAt() {
        return retryAt;
    }

    boolean isGoneForGood() {
        return problem == Problem.STATUS && detail.equals("410");
    }
}
