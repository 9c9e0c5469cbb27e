package relais.comments;

/**
 * What the reader is about to write, and at which comment.
 *
 * @param comment that is answered or changed; 0 for a new one
 */
public record Typing(Kind kind, long comment, CommentForm form) {

    /** What becomes of the words. */
    enum Kind {
        NEW,
        REPLY,
        CHANGE
    }

    static Typing nothing() {
        return anew(CommentForm.blank());
    }

    static Typing anew(CommentForm form) {
        return new Typing(Kind.NEW, 0, form);
    }

    static Typing reply(Comment to, CommentForm form) {
        return new Typing(Kind.REPLY, to.id(), form);
    }

    static Typing change(Comment comment, CommentForm form) {
        return new Typing(Kind.CHANGE, comment.id(), form);
    }

    boolean is(Kind other, long commentId) {
        return kind == other && comment == commentId;
    }
}
