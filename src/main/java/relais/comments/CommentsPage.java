package relais.comments;

import relais.comments.Typing.Kind;
import relais.feed.ContentItem;
import relais.web.Visit;

import java.time.Duration;
import java.util.Optional;

/**
 * The comments below an item.
 *
 * @param fresh the comment that was written just now; 0 for none
 * @param part what is asked for beside what is shown already
 */
public record CommentsPage(
        Visit visit, ContentItem item, Talk talk, Typing typing, long fresh, Part part) {

    private static final Duration EXPLAINED = Duration.ofDays(180);

    /** All of it, or what comes before or after it. */
    enum Part {
        WHOLE,
        BEFORE,
        AFTER
    }

    public String path() {
        return item.path() + "/comments";
    }

    public boolean isWhole() {
        return part == Part.WHOLE;
    }

    /** The address of what stands before; empty where there is nothing. */
    public Optional<String> earlier() {
        return talk.earlier().filter(_ -> part != Part.AFTER).map(it -> path() + "?before=" + it);
    }

    /** The same of what comes after. */
    public Optional<String> later() {
        return talk.later().filter(_ -> part != Part.BEFORE).map(it -> path() + "?from=" + it);
    }

    /** Of the text where it is another than the page's; JTE leaves null out. */
    public String otherLanguage() {
        return visit.otherLanguage(item.language());
    }

    /** Of a comment, the same. */
    public String otherLanguage(Comment comment) {
        return visit.otherLanguage(comment.language());
    }

    /** For a comment of one's own below all others. */
    public CommentForm form() {
        return typing.kind() == Kind.NEW ? typing.form() : CommentForm.blank();
    }

    public boolean isAnswered(Comment comment) {
        return typing.is(Kind.REPLY, comment.id());
    }

    public boolean isChanged(Comment comment) {
        return typing.is(Kind.CHANGE, comment.id());
    }

    public boolean isMine(Comment comment) {
        return comment.isFrom(visit.person());
    }

    /** Whether its author can still read why it was removed: that fades. */
    public boolean isExplained(Comment comment) {
        return isMine(comment)
                && comment.removedAt().filter(visit.now().minus(EXPLAINED)::isBefore).isPresent();
    }

    public boolean isChangeable(Comment comment) {
        return comment.isChangeableBy(visit.person(), visit.now());
    }
}
