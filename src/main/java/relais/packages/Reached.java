package relais.packages;

import java.time.Instant;
import java.util.Optional;

/**
 * How far somebody came with a cmi5 unit, in all sittings together.
 *
 * @param completed empty while nothing was said of it, as {@code passed}
 * @param score of 1
 */
public record Reached(
        Optional<Boolean> completed,
        Optional<Boolean> passed,
        Optional<Double> score,
        Optional<Instant> doneAt) {

    boolean isCompleted() {
        return completed.orElse(false);
    }

    boolean isPassed() {
        return passed.orElse(false);
    }

    /** Nothing that was reached is lost again. */
    Reached after(Verb verb, Optional<Double> scored, MoveOn moveOn, Instant now) {
        var next =
                switch (verb) {
                    case COMPLETED -> new Reached(Optional.of(true), passed, score, doneAt);
                    case PASSED -> new Reached(completed, Optional.of(true), scored, doneAt);
                    case FAILED -> new Reached(completed, Optional.of(false), scored, doneAt);
                    default -> this;
                };
        boolean met = moveOn.isMet(next.isCompleted(), next.isPassed());
        return new Reached(
                next.completed,
                next.passed,
                next.score.or(() -> score),
                doneAt.or(() -> met ? Optional.of(now) : Optional.empty()));
    }
}
