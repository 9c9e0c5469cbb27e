package relais.sharing;

import relais.activity.Action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a declared post was when it was declared, or last changed.
 *
 * @param itemId the piece of the feed that it is about
 * @param company whether that is something of the company’s
 * @param fromKit of its wording, between 0 and 1
 * @param personal whether it is in one’s own voice
 * @param kitEdition of the kit that was offered
 * @param thankedId whose kit it came of, where that counted
 * @param action the fact that was recorded, if one was
 */
public record Share(
        long postId,
        long personId,
        Optional<Long> itemId,
        boolean company,
        LocalDate postedOn,
        double fromKit,
        double fromColleague,
        boolean personal,
        Optional<Integer> kitEdition,
        Optional<Long> thankedId,
        Optional<Action> action,
        Instant declaredAt) {

    public boolean isCounted() {
        return action.isPresent();
    }
}
