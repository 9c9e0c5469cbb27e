package relais.presswatch;

/** A source could not be read: the one way out of fetching and parsing, caught in PressWatch. */
final class FeedFailure extends Exception {

    private final Problem problem;
    private final String detail;

    FeedFailure(Problem problem) {
        this(problem, "");
    }

    FeedFailure(Problem problem, String detail) {
        super(problem + " " + detail);
        this.problem = problem;
        this.detail = detail;
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
}
