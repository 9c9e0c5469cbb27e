package relais.proposals;

import relais.web.Visit;

/** A proposal that names the reader. */
public record CreditPage(Visit visit, Proposal proposal, boolean declined) {

    /** Before there is a piece, what they choose is done; afterwards editors are asked to. */
    public String state() {
        return (declined ? "is-declined" : "is-named")
                + (proposal.pieceId().isPresent() ? ".late" : "");
    }

    /** Null where the proposal is in the page's language. */
    public String otherLanguage() {
        return visit.otherLanguage(proposal.language());
    }
}
