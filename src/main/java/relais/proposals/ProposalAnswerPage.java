package relais.proposals;

import relais.web.Visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One proposal, as editors see it.
 *
 * @param act which of the answers was tried: "accept", "ask", "decline", "take-down", or none
 * @param form what was typed for it
 * @param overtaken somebody else was faster
 */
public record ProposalAnswerPage(
        Visit visit,
        Proposal proposal,
        List<ProposalMessage> messages,
        List<ProposalCredit> credits,
        LocalDate today,
        String act,
        WordsForm form,
        boolean overtaken) {

    /** What was typed, in the place where it was typed. */
    public WordsForm formOf(String name) {
        return act.equals(name) ? form : WordsForm.blank();
    }

    public boolean isOpen(String name) {
        return act.equals(name);
    }

    /** Null where the proposal is in the page's language. */
    public String otherLanguage() {
        return visit.otherLanguage(proposal.language());
    }

    /** Null where its author reads the page's language. */
    public String authorsLanguage() {
        return visit.otherLanguage(proposal.authorLanguage());
    }

    /** How a refusal can begin, in the author's language, by name. */
    public Map<String, String> beginnings() {
        return Beginnings.in(visit, proposal.authorLanguage());
    }

    public int late() {
        return Promise.in(proposal.author().country())
                .between(proposal.course().dueOn().orElse(today), today);
    }
}
