package relais.packages;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that can be opened, and what it said of one person.
 *
 * @param reports whether it is expected to say that it is done
 * @param ownWindow whether it wants to be in no frame
 * @param score of 1
 */
public record ItemProgress(
        long id,
        int position,
        String title,
        Standard standard,
        boolean ownWindow,
        boolean reports,
        byte[] launchKey,
        String href,
        Optional<Boolean> completed,
        Optional<Boolean> passed,
        Optional<BigDecimal> score,
        Optional<Instant> changedAt,
        Optional<Instant> doneAt) {

    /** What there is to say about it: {@code packages.state.STATE}. */
    public enum State {
        SILENT,
        NEW,
        BEGUN,
        FAILED,
        DONE
    }

    public State state() {
        if (!reports) {
            return State.SILENT;
        } else if (doneAt.isPresent()) {
            return State.DONE;
        } else if (passed.filter(it -> !it).isPresent()) {
            return State.FAILED;
        }
        return changedAt.isPresent() ? State.BEGUN : State.NEW;
    }

    boolean isUnit() {
        return standard == Standard.CMI5;
    }

    public boolean isOpen() {
        return reports && doneAt.isEmpty();
    }

    public Optional<Long> percent() {
        return score.map(it -> Math.round(it.doubleValue() * 100));
    }
}
