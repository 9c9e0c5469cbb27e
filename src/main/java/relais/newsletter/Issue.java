package relais.newsletter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * The newsletter of one week.
 *
 * @param week its Monday
 * @param revision goes up with each change: whoever saw another one was overtaken
 * @param leavesOn by each reader's own calendar; none before it is released
 * @param begunAt since when copies are made: its words stay as they are
 * @param closedAt since when nothing leaves any more; the three figures are right from then on
 * @param unknown copies of which nobody knows whether they left
 */
public record Issue(
        long id,
        LocalDate week,
        int revision,
        Optional<LocalDate> leavesOn,
        Optional<Instant> releasedAt,
        Optional<Instant> begunAt,
        Optional<Instant> enlistedAt,
        Optional<Instant> stoppedAt,
        Optional<Instant> closedAt,
        long sent,
        long refused,
        long unknown) {

    /** After the day on which it leaves, so many days more it may still leave. */
    static final int DAYS = 5;

    /** How far an issue has come. */
    public enum State {
        DRAFT,
        PLANNED,
        LEAVING,
        STOPPED,
        CLOSED;

        /** The end of a message's key. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public State state() {
        if (stoppedAt.isPresent()) {
            return State.STOPPED;
        } else if (closedAt.isPresent()) {
            return State.CLOSED;
        } else if (begunAt.isPresent()) {
            return State.LEAVING;
        } else {
            return releasedAt.isPresent() ? State.PLANNED : State.DRAFT;
        }
    }

    public boolean isDraft() {
        return state() == State.DRAFT;
    }

    /** Whether a release can still be taken back, or what is leaving stopped. */
    public boolean canBeStopped() {
        return state() == State.PLANNED || state() == State.LEAVING;
    }

    public LocalDate sunday() {
        return week.plusDays(6);
    }

    /** Of the ISO calendar. */
    public int weekNumber() {
        return week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public String url() {
        return "/studio/letters/" + id;
    }
}
