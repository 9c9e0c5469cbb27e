package relais.offers;

import java.time.Instant;
import java.util.Optional;

/**
 * A path or a module that HR offers to people, and how far that has come.
 *
 * @param moduleId of the path; absent: all of it
 * @param earlier to whom the same was offered before
 * @param completed how many have completed it since; absent where they are too few to be told
 */
public record Offer(
        long id,
        long pathId,
        Optional<Long> moduleId,
        String note,
        String maker,
        Instant madeAt,
        Optional<Instant> confirmedAt,
        Optional<Instant> finishedAt,
        Optional<Instant> withdrawnAt,
        int toOffer,
        int offered,
        int earlier,
        int unknown,
        int beyond,
        int twice,
        Optional<Integer> completed) {

    /** What becomes of a line. */
    public enum Outcome {
        TO_OFFER,
        OFFERED,
        /** The same was offered before, by whomever. */
        BEFORE,
        UNKNOWN,
        BEYOND,
        TWICE
    }

    public record Line(int line, String text, Outcome outcome, Optional<String> name) {}

    public boolean isConfirmed() {
        return confirmedAt.isPresent();
    }

    public boolean isWithdrawn() {
        return withdrawnAt.isPresent();
    }

    public boolean isAtWork() {
        return isConfirmed() && finishedAt.isEmpty() && !isWithdrawn();
    }

    public String url() {
        return "/hr/training/offers/" + id;
    }
}
