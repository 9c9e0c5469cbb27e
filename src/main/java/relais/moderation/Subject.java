package relais.moderation;

import java.util.Optional;

/** What is reported: a comment, or a post in a space. */
public record Subject(Kind kind, long id) {

    /** Each has numbers of its own. */
    public enum Kind {
        COMMENT,
        POST
    }

    public static Subject comment(long id) {
        return new Subject(Kind.COMMENT, id);
    }

    public static Subject post(long id) {
        return new Subject(Kind.POST, id);
    }

    public Optional<Long> commentId() {
        return number(Kind.COMMENT);
    }

    public Optional<Long> postId() {
        return number(Kind.POST);
    }

    private Optional<Long> number(Kind wanted) {
        return kind == wanted ? Optional.of(id) : Optional.empty();
    }
}
