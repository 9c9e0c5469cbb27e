package relais.spaces;

import org.jdbi.v3.core.Jdbi;

import relais.database.Check;
import relais.media.Media;
import relais.media.Medium;
import relais.people.Person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What people have said in spaces, for those who may read it. */
public final class Discussions {

    static final int A_PAGE = 20;

    /** So many stand above the post that an address leads to. */
    private static final int ABOVE = 10;

    private final ThreadStore threads;
    private final PostStore posts;
    private final Media media;
    private final Clock clock;
    private final Moderating moderating;

    Discussions(Jdbi jdbi, Media media, Clock clock) {
        this.threads = jdbi.onDemand(ThreadStore.class);
        this.posts = jdbi.onDemand(PostStore.class);
        this.media = media;
        this.clock = clock;
        this.moderating = new Moderating(jdbi, clock);
    }

    /** What those who look after a space do with its threads. */
    Moderating moderating() {
        return moderating;
    }

    List<SpaceThread> pinned(Space space) {
        return threads.pinned(space.id());
    }

    /** By their latest posts, below that place; one more than a page. */
    List<SpaceThread> threads(Space space, Optional<ThreadPlace> below) {
        var place = below.orElseGet(() -> ThreadPlace.top(clock.instant()));
        return threads.before(space.id(), place, A_PAGE + 1);
    }

    Optional<SpaceThread> thread(Space space, long threadId) {
        return space.readable() ? threads.thread(threadId, space.id()) : Optional.empty();
    }

    boolean isFollowedBy(Person person, SpaceThread thread) {
        return threads.follows(thread.id(), person.id());
    }

    /** Hears of answers, or no longer. */
    void follow(Person person, SpaceThread thread, boolean follows) {
        threads.follow(thread.id(), person.id(), follows);
    }

    Posts from(SpaceThread thread, long postId) {
        return stretch(thread, postId, 0, A_PAGE);
    }

    Posts before(SpaceThread thread, long postId) {
        return stretch(thread, postId, A_PAGE, 0);
    }

    Posts around(SpaceThread thread, long postId) {
        return stretch(thread, postId, ABOVE, A_PAGE);
    }

    /** The end of the thread. */
    Posts latest(SpaceThread thread) {
        return around(thread, posts.latest(thread.id()).orElse(0L));
    }

    /** Empty where its space is not for this person. */
    public Optional<Post> post(Person reader, long postId) {
        return posts.post(postId, reader.id());
    }

    /** For those who look after what is written, whatever they may read otherwise. */
    public Optional<Post> anyPost(long postId) {
        return posts.any(postId);
    }

    /** The thread in which it stands, wherever that is by now. */
    public Optional<SpaceThread> threadOf(Post post) {
        return threads.any(post.threadId());
    }

    /** The address of the space in which it stands. */
    Optional<String> spaceOf(Post post) {
        return posts.slugOf(post.id()).map(it -> "/spaces/" + it);
    }

    /** Where it stands: its address. */
    Optional<String> placeOf(Post post) {
        return spaceOf(post)
                .map(
                        it ->
                                "%s/threads/%d?at=%d#post_%d"
                                        .formatted(it, post.threadId(), post.id(), post.id()));
    }

    /** What came with a post, for those who read it. */
    Optional<Medium> file(Post post) {
        return Optional.ofNullable(post.file())
                .filter(_ -> post.stands())
                .flatMap(it -> media.guarded(it.address()));
    }

    List<Check> checks() {
        return List.of(new Check("posts by thread", threads::differences, threads::recount));
    }

    private Posts stretch(SpaceThread thread, long postId, int before, int onward) {
        var found =
                posts.stretch(
                        thread.id(),
                        thread.openingId(),
                        postId,
                        before == 0 ? 0 : before + 1,
                        onward == 0 ? 0 : onward + 1);
        return Posts.of(found, postId, before, onward);
    }
}
