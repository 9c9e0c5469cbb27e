package relais.spaces;

import relais.web.Form;
import relais.web.Visit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A thread with a stretch of its posts, and the place for an answer.
 *
 * @param elsewhere other spaces of those who look after this one
 * @param form of an answer
 * @param closing why it shall be closed, as it was typed
 */
public record ThreadPage(
        Visit visit,
        Space space,
        SpaceThread thread,
        Posts posts,
        boolean followed,
        List<Space> elsewhere,
        PostForm form,
        Form closing) {

    private static final Duration EXPLAINED = Duration.ofDays(180);

    ThreadPage with(Form why) {
        return new ThreadPage(visit, space, thread, posts, followed, elsewhere, form, why);
    }

    public String path() {
        return thread.path(space);
    }

    public Optional<String> earlier() {
        return posts.earlier().map(it -> path() + "?before=" + it);
    }

    public Optional<String> later() {
        return posts.later().map(it -> path() + "?from=" + it);
    }

    public boolean isOpening(Post post) {
        return post.id() == thread.openingId();
    }

    public boolean isMine(Post post) {
        return post.isFrom(visit.person());
    }

    /** Whether its author can still read why it was removed: that fades. */
    public boolean isExplained(Post post) {
        return isMine(post)
                && post.removedAt().filter(visit.now().minus(EXPLAINED)::isBefore).isPresent();
    }

    public boolean isChangeable(Post post) {
        return post.isChangeableBy(visit.person(), visit.now());
    }

    public boolean isAnswerable() {
        return space.isWritable() && !thread.isClosed();
    }
}
