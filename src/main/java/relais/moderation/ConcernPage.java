package relais.moderation;

import relais.comments.Comment;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * One concern at the editors' desk.
 *
 * @param begun the comment that began the thread, where this one answers it
 * @param title of the item below which it stands, where the visitor may read that
 * @param reason that the kind words fit which a first message begins with
 * @param letter to the comment's author
 */
public record ConcernPage(
        Visit visit,
        Concern concern,
        Comment comment,
        Optional<Comment> begun,
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

    public String given() {
        return concern.author().givenName();
    }

    /** Of the author where it is another than the page's; JTE leaves null out. */
    public String otherLanguage() {
        return concern.authorLanguage().equals(visit.language()) ? null : concern.authorLanguage();
    }

    public boolean isRemovable() {
        return concern.isOpen() && concern.isTalkedAbout() && comment.stands();
    }

    public boolean isRestorable() {
        return concern.is(Concern.Outcome.REMOVED) && comment.isRemoved();
    }
}
