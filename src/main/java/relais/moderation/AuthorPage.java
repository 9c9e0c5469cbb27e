package relais.moderation;

import relais.comments.Comment;
import relais.web.Visit;

import java.util.List;

/** What editors wrote to somebody about a comment of theirs, and what became of it. */
public record AuthorPage(
        Visit visit, Concern concern, Comment comment, List<Letter> letters, LetterForm form) {

    public boolean isChangeable() {
        return comment.isChangeableBy(visit.person(), visit.now());
    }
}
