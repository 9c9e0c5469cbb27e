package relais.timeline;

import relais.web.Form;
import relais.web.RemovalForm;
import relais.web.Visit;

/**
 * One post, with what its reader may do about it.
 *
 * @param mayTakeDown as an editor or a lead
 * @param form in which they say why
 */
public record PostPage(Visit visit, Card card, boolean mayTakeDown, Form form) {

    public Post post() {
        return card.post();
    }

    public boolean isMine() {
        return card.isMine();
    }

    public boolean isHelper() {
        return post().isHelpedBy(visit.person().id());
    }

    /** Why it was taken down is between its author and those who decided. */
    public boolean isExplained() {
        return isMine() || mayTakeDown;
    }

    public int longest() {
        return RemovalForm.LONGEST;
    }
}
