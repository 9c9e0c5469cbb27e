package relais.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a proposal has come.
 *
 * @param dueOn the last day of the promise
 * @param askedAt since when an editor's question waits for the author
 * @param itemId what readers see of it, or will see
 * @param publishedAt when it was noticed that they do
 */
public record Course(
        Optional<Instant> sentAt,
        Optional<LocalDate> dueOn,
        Optional<Instant> askedAt,
        Optional<Instant> answeredAt,
        Optional<Answer> answer,
        Optional<Long> itemId,
        Optional<Instant> publishedAt,
        Optional<Instant> takenDownAt) {

    /** What became of it. Names are stored. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        /** By its author, whom editors trust. */
        PUBLISHED
    }

    /** What it is now, in one word. */
    public enum State {
        DRAFT,
        WAITING,
        ASKED,
        ACCEPTED,
        DECLINED,
        PUBLISHED,
        TAKEN_DOWN;

        /** The part of a message's key that names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public State state() {
        return takenDownAt.isPresent() ? State.TAKEN_DOWN : answer.map(this::end).orElse(open());
    }

    public boolean is(State state) {
        return state() == state;
    }

    /** It is with the editors: waiting for them, or for what they asked. */
    public boolean isOpen() {
        return sentAt.isPresent() && answer.isEmpty();
    }

    public boolean isOverdueOn(LocalDate today) {
        return is(State.WAITING) && dueOn.filter(today::isAfter).isPresent();
    }

    public boolean isDueOn(LocalDate today) {
        return is(State.WAITING) && dueOn.filter(today::equals).isPresent();
    }

    private State end(Answer answer) {
        return switch (answer) {
            case ACCEPTED -> publishedAt.isPresent() ? State.PUBLISHED : State.ACCEPTED;
            case DECLINED -> State.DECLINED;
            case PUBLISHED -> State.PUBLISHED;
        };
    }

    private State open() {
        if (sentAt.isEmpty()) {
            return State.DRAFT;
        }
        return askedAt.isPresent() ? State.ASKED : State.WAITING;
    }
}
