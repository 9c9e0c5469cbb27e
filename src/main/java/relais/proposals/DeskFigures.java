package relais.proposals;

import java.time.Instant;
import java.util.Optional;

/**
 * How the promise is kept, of the whole company. Who answers is nowhere in it.
 *
 * @param waiting for editors
 * @param overdue of these, past the promise
 * @param longOverdue of these, past it by more than a week
 * @param oldest when the one that waits longest was sent
 * @param asked waiting for their authors
 * @param answered lately
 * @param inTime of these, within the promise
 */
public record DeskFigures(
        int waiting,
        int overdue,
        int longOverdue,
        Optional<Instant> oldest,
        int asked,
        int answered,
        int inTime,
        int accepted,
        int declined,
        int published) {

    public boolean isEmpty() {
        return waiting + asked + answered + published == 0;
    }
}
