package relais.planning;

import relais.people.Moment;
import relais.people.WorkingTime;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When somebody means to post a draft.
 *
 * @param dueAt the moment, by the rules of its zone
 * @param toldAt when they were reminded of it
 * @param sequence how often it was moved
 */
public record Plan(
        long draftId,
        long personId,
        String localAt,
        String zone,
        Instant dueAt,
        Optional<Instant> toldAt,
        int sequence,
        Instant plannedAt) {

    /** A few days late is late; after that nobody is told any more. */
    private static final Duration LATE = Duration.ofDays(3);

    /** How a plan stands at a moment. */
    public enum State {
        WAITING,
        READY,
        PASSED
    }

    public Moment moment() {
        return Moment.of(localAt, ZoneId.of(zone));
    }

    public State stateAt(Instant now, WorkingTime working, ZoneId zone) {
        if (dueAt.isAfter(now)) {
            return State.WAITING;
        }
        return isPassed(dueAt, now, working, zone) ? State.PASSED : State.READY;
    }

    /** Counted from when they are at work: a week-end in between makes nobody late. */
    static boolean isPassed(Instant dueAt, Instant now, WorkingTime working, ZoneId zone) {
        return working.nextFrom(dueAt, zone).plus(LATE).isBefore(now);
    }

    /** Opens the post in the composer, as long as it waits for its writer. */
    public String url() {
        return url(draftId);
    }

    static String url(long draftId) {
        return "/me/planned/" + draftId;
    }

    /** Where it is moved and withdrawn. */
    public String editUrl() {
        return "/share/drafts/" + draftId + "/plan";
    }
}
