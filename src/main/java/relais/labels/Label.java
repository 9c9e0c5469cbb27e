package relais.labels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One time that somebody held the label, or holds it.
 *
 * @param validUntil the last day, as renewed
 * @param awardedBy empty for those from before there was a record
 * @param sponsorId whom it counts for: who was the sponsor when it began
 * @param aboveId and their sponsor
 */
public record Label(
        long id,
        long personId,
        Instant beganAt,
        LocalDate validUntil,
        boolean founding,
        String reason,
        Optional<String> awardedBy,
        Optional<Instant> endedAt,
        Optional<End> endedAs,
        Optional<String> endReason,
        Optional<Long> sponsorId,
        Optional<Long> aboveId,
        int renewals) {

    /** How a label comes to an end. */
    public enum End {
        EXPIRED,
        /** By the champion, with thanks. */
        LAID_DOWN,
        /** By HR or the lead. */
        TAKEN,
        /** It should not have been given: what it brought is taken back. */
        MISTAKE
    }

    public boolean isStanding() {
        return endedAs.isEmpty();
    }

    public boolean is(End end) {
        return endedAs.filter(end::equals).isPresent();
    }

    /** An honour that stays. */
    public boolean isHonour() {
        return !is(End.MISTAKE);
    }
}
