package relais.moderation;

import relais.mentions.Said;
import relais.web.RemovalForm;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * One concern at the editors' desk.
 *
 * @param begun what began the thread, where this answers it
 * @param title of what it stands below, where the visitor may read that
 * @param reason that the kind words fit which a first message begins with
 * @param letter to who wrote it
 */
public record ConcernPage(
        Visit visit,
        Concern concern,
        Said comment,
        Optional<? extends Said> begun,
        Optional<String> title,
        List<Report> reports,
        List<Letter> letters,
        Reason reason,
        LetterForm letter,
        RemovalForm removal) {

    ConcernPage with(LetterForm form) {
        return new ConcernPage(
                visit, concern, comment, begun, title, reports, letters, reason, form, removal);
    }

    ConcernPage with(RemovalForm form) {
        return new ConcernPage(
                visit, concern, comment, begun, title, reports, letters, reason, letter, form);
    }

    public boolean isInStudio() {
        return visit.path().startsWith("/studio");
    }

    /** The address of the list from which one comes. */
    public String desk() {
        return Concern.desk(concern.subject());
    }

    public String given() {
        return concern.author().givenName();
    }

    /** Of the author where it is another than the page's; JTE leaves null out. */
    public String otherLanguage() {
        return visit.otherLanguage(concern.authorLanguage());
    }

    public boolean isRemovable() {
        return concern.isOpen() && concern.isTalkedAbout() && comment.stands();
    }

    public boolean isRestorable() {
        return concern.is(Concern.Outcome.REMOVED) && comment.isRemoved();
    }
}
