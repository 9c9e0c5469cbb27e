package relais.proposals;

import relais.proposals.Course.State;
import relais.web.Visit;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody's proposals.
 *
 * @param days that an answer takes at most
 * @param naming those that name them
 */
public record ProposalsPage(
        Visit visit,
        int days,
        LocalDate today,
        boolean trusted,
        List<ProposalLine> lines,
        List<ProposalLine> naming) {

    public boolean isFirstDay() {
        return lines.isEmpty();
    }

    /** What an editor wants to know from them. */
    public long questions() {
        return lines.stream().filter(it -> it.course().is(State.ASKED)).count();
    }
}
