package relais.proposals;

import relais.web.Visit;

import java.time.LocalDate;
import java.util.List;

/**
 * One proposal, as its author sees it.
 *
 * @param reply to the question that waits
 */
public record ProposalPage(
        Visit visit,
        Proposal proposal,
        List<ProposalMessage> messages,
        List<ProposalCredit> credits,
        LocalDate today,
        WordsForm reply) {

    /** Null where the proposal is in the page's language. */
    public String otherLanguage() {
        return visit.otherLanguage(proposal.language());
    }

    public boolean isOverdue() {
        return proposal.course().isOverdueOn(today);
    }
}
