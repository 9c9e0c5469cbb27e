package relais.kudos;

import relais.web.Visit;

/** One thank-you, as the giver, the receiver or anybody else sees it. */
public record ThanksPage(Visit visit, Thanks thanks) {

    public boolean isMine() {
        return thanks.isFor(visit.person().id());
    }

    public boolean isFromMe() {
        return thanks.isFrom(visit.person().id());
    }
}
