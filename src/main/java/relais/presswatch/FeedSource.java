package relais.presswatch;

import relais.web.WebLink;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A feed that we read, and how that went. */
public record FeedSource(
        long id,
        String address,
        String name,
        String language,
        Optional<Long> topicId,
        Optional<String> topicName,
        Optional<Instant> dueAt,
        Optional<Instant> askedAt,
        Optional<Instant> pausedAt,
        Optional<Instant> fetchedAt,
        Optional<Instant> workedAt,
        int failures,
        Optional<Problem> problem,
        String problemDetail,
        FetchReport report,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<String> movedTo,
        boolean publishes) {

    /** As long as one may take, with those before it at the same site. */
    private static final Duration A_READING = Duration.ofMinutes(2);

    /** What may become of a source, as its tag says it. */
    public enum State {
        PAUSED,
        FAILING,
        NEW,
        FINE;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public State state() {
        return pausedAt.isPresent()
                ? State.PAUSED
                : problem.isPresent()
                        ? State.FAILING
                        : fetchedAt.isEmpty() ? State.NEW : State.FINE;
    }

    /** Where it is read, without "www."; files are a site each. */
    public String site() {
        return WebLink.host(movedTo.orElse(address));
    }

    /**
     * Somebody asked for that, not long ago: a node that dies over it does not keep them waiting.
     */
    boolean isBeingReadAt(Instant now) {
        return askedAt.filter(it -> now.isBefore(it.plus(A_READING))).isPresent();
    }

    public boolean isPaused() {
        return pausedAt.isPresent();
    }
}
