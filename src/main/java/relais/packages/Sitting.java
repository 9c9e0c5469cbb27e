package relais.packages;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * From the moment that cmi5 content fetches its token until it ends: what cmi5 calls a session.
 *
 * @param rules of its unit
 * @param review whether it was done before, and nothing is judged again
 * @param saidAt when its latest statement came
 * @param initializedAt by the clock of the content, as {@code terminatedAt}
 * @param judged whether it said passed or failed
 */
public record Sitting(
        String id,
        long itemId,
        String rules,
        boolean review,
        Instant begunAt,
        Instant saidAt,
        Optional<Instant> initializedAt,
        boolean judged,
        Optional<Instant> terminatedAt,
        Optional<Instant> endedAt,
        boolean abandoned) {

    /** What was said before the end may come after it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    boolean isOver(Instant now) {
        return abandoned || endedAt.filter(it -> now.isAfter(it.plus(PATIENCE))).isPresent();
    }

    String mode() {
        return review ? "Review" : "Normal";
    }

    /** As content sees it once this was said. */
    Sitting after(Optional<Verb> verb, Instant said, Instant now) {
        boolean terminates = verb.filter(Verb.TERMINATED::equals).isPresent();
        return new Sitting(
                id,
                itemId,
                rules,
                review,
                begunAt,
                now,
                verb.filter(Verb.INITIALIZED::equals).map(_ -> said).or(() -> initializedAt),
                judged || verb.filter(Verb::isJudgement).isPresent(),
                terminates ? Optional.of(said) : terminatedAt,
                terminates ? Optional.of(now) : endedAt,
                abandoned);
    }
}
