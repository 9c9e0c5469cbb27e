package relais.proposals;

import relais.web.Visit;

/** A proposal that names the reader. */
public record CreditPage(Visit visit, Proposal proposal, boolean declined) {

    /** Null where the proposal is in the page's language. */
    public String otherLanguage() {
        return proposal.language().equals(visit.language()) ? null : proposal.language();
    }
}
