package relais.training;

import org.jdbi.v3.core.mapper.Nested;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where one person is with the quiz of a module.
 *
 * @param handedIn how many tries of theirs there are, and when the last one was
 * @param opened the number of the try that was begun, where there is a clock
 */
public record Standing(
        @Nested QuizRules rules,
        byte[] quizKey,
        int handedIn,
        Optional<Instant> lastAt,
        Optional<Integer> opened,
        Optional<Instant> openedAt,
        boolean passed) {

    /** The way of an answer takes its time too. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    int next() {
        return handedIn + 1;
    }

    /** Until when there is a pause, if there is one: after so many tries that did not pass. */
    Optional<Instant> pause(Instant now) {
        return rules.tries()
                .filter(tries -> !passed && handedIn > 0 && handedIn % tries == 0)
                .flatMap(_ -> lastAt)
                .map(last -> last.plus(Duration.ofHours(rules.pauseHours().orElse(0))))
                .filter(now::isBefore);
    }

    /** When the next try is to be handed in, once it was begun. */
    Optional<Instant> dueAt() {
        return rules.timeLimit()
                .filter(_ -> isOpen())
                .flatMap(minutes -> openedAt.map(at -> at.plus(Duration.ofMinutes(minutes))));
    }

    boolean isTimed() {
        return rules.timeLimit().isPresent();
    }

    /** The next try may be answered: there is no clock, or it was begun. */
    boolean isOpen() {
        return rules.timeLimit().isEmpty() || opened.filter(number -> number == next()).isPresent();
    }

    /** As if the try whose time is over had been handed in at its end. */
    Standing missed() {
        return new Standing(rules, quizKey, handedIn + 1, dueAt(), opened, openedAt, passed);
    }

    /** The next try was begun, and it is too late to hand it in. */
    boolean isOver(Instant now) {
        return dueAt().filter(due -> isOver(due, now)).isPresent();
    }

    static boolean isOver(Instant due, Instant now) {
        return now.isAfter(due.plus(GRACE));
    }
}
