package relais.moderation;

import relais.mentions.Said;
import relais.web.Visit;

import java.util.List;

/**
 * What editors wrote to somebody about a comment of theirs, and what became of it.
 *
 * @param form of an answer
 * @param words of the comment, to be said differently
 */
public record AuthorPage(
        Visit visit,
        Concern concern,
        Said comment,
        List<Letter> letters,
        LetterForm form,
        RewordingForm words) {

    public boolean isChangeable() {
        return concern.isOpen() && comment.stands();
    }
}
