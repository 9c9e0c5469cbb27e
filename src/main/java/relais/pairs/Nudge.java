package relais.pairs;

import relais.web.Visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Kind words for a sponsor to begin a message with, and to change: in the protégé's language, and
 * chosen by where the two are.
 */
public record Nudge(String word) {

    private static final Duration QUIET = Duration.ofDays(21);

    /** When it fits; each has sentences of its own. */
    private enum Occasion {
        HELLO("hello", "hello-question"),
        MEETING("meeting", "meeting-subject"),
        DONE("done", "done-how"),
        NEXT("next", "next-together"),
        QUIET("quiet", "quiet-offer"),
        ARRIVED("arrived");

        private final List<Nudge> nudges;

        Occasion(String... words) {
            this.nudges = Arrays.stream(words).map(Nudge::new).toList();
        }
    }

    /** At most four; nobody is nudged while the pair rests. */
    static List<Nudge> of(
            Visit visit, Pair pair, Journey journey, Optional<Instant> last, boolean meets) {
        if (!pair.sponsoring() || pair.isOver() || pair.isPaused()) {
            return List.of();
        }
        var quietSince = visit.now().minus(QUIET);
        var occasions =
                Stream.of(
                        when(pair.hasArrived(), Occasion.ARRIVED),
                        when(last.isEmpty(), Occasion.HELLO),
                        when(meets, Occasion.MEETING),
                        when(
                                journey.latest()
                                        .flatMap(Step::doneAt)
                                        .filter(it -> it.isAfter(quietSince))
                                        .isPresent(),
                                Occasion.DONE),
                        when(
                                last.filter(it -> it.isBefore(quietSince)).isPresent(),
                                Occasion.QUIET),
                        when(!pair.hasArrived() && journey.next().isPresent(), Occasion.NEXT));
        return occasions
                .flatMap(Optional::stream)
                .flatMap(it -> it.nudges.stream())
                .limit(4)
                .toList();
    }

    /** One that a link asks for; only those that there are. */
    static Optional<Nudge> named(String word) {
        return Arrays.stream(Occasion.values())
                .flatMap(it -> it.nudges.stream())
                .filter(it -> it.word().equals(word))
                .findFirst();
    }

    /** Written as one would write it oneself. */
    public String text(Visit visit, Pair pair, Journey journey) {
        var language = pair.otherLanguage();
        return visit.textIn(
                language,
                "pairs.nudge." + word,
                pair.other().givenName(),
                journey.next().map(it -> it.title(language)).orElse("…"),
                journey.latest().map(it -> it.title(language)).orElse("…"));
    }

    private static Optional<Occasion> when(boolean fits, Occasion occasion) {
        return fits ? Optional.of(occasion) : Optional.empty();
    }
}
