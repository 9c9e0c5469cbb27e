package relais.spaces;

import static relais.activity.Action.POST_WRITTEN;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.media.Media;
import relais.media.Medium;
import relais.mentions.Mentions.Meant;
import relais.people.Person;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What becomes of posts after they were written. */
public final class Revisions {

    private final Jdbi jdbi;
    private final ThreadStore threads;
    private final PostStore posts;
    private final ActivityLedger ledger;
    private final SpaceNews news;
    private final Media media;
    private final Clock clock;

    Revisions(Jdbi jdbi, ActivityLedger ledger, SpaceNews news, Media media, Clock clock) {
        this.jdbi = jdbi;
        this.threads = jdbi.onDemand(ThreadStore.class);
        this.posts = jdbi.onDemand(PostStore.class);
        this.ledger = ledger;
        this.news = news;
        this.media = media;
        this.clock = clock;
    }

    /** False when it is too late, or it stands no more. */
    boolean change(Person author, Post post, Meant meant) {
        return change(author, post, meant, it -> it.isChangeableBy(author, clock.instant()));
    }

    /** After a word from those who look after posts, however late. False when it stands no more. */
    public boolean reword(Person author, Post post, Meant meant) {
        return change(author, post, meant, it -> it.isFrom(author) && it.stands());
    }

    /** Its words are gone for good, and what came with it. Twice is the same as once. */
    void withdraw(Person author, Post post) {
        decide(
                post.id(),
                it -> it.isFrom(author) && it.withdrawnAt().isEmpty(),
                it -> {
                    takeAway(it);
                    if (it.stands()) {
                        ledger.reverse(author.id(), POST_WRITTEN, it.id());
                    }
                });
    }

    /**
     * By those who look after it: a trace stays in its place, and what it earned is taken back.
     * False when it stands no more.
     */
    public boolean remove(long postId) {
        return decide(
                postId,
                Post::stands,
                it -> {
                    posts.remove(it.id(), clock.instant());
                    threads.count(it.threadId(), -1);
                    ledger.reverse(it.authorId(), POST_WRITTEN, it.id());
                });
    }

    /** Back in its place, with what it earned at its time. False when it was not removed. */
    public boolean restore(long postId) {
        return decide(
                postId,
                Post::isRemoved,
                it -> {
                    posts.restore(it.id());
                    threads.count(it.threadId(), 1);
                    ledger.recordOnce(it.authorId(), POST_WRITTEN, it.id(), it.writtenAt());
                });
    }

    /** The words of somebody who wants no trace kept; that they wrote stays a fact. */
    void erase(Person person) {
        posts.writtenBy(person.id())
                .forEach(id -> decide(id, it -> it.withdrawnAt().isEmpty(), this::takeAway));
        threads.forgetFollowing(person.id());
    }

    /** Whether a post has it. */
    boolean isShown(Medium medium) {
        return posts.shows(medium.id());
    }

    /** What came with a form that was never written, because a node died: nobody shows it. */
    void sweep() {
        media.settledGuarded().stream()
                .filter(it -> !isShown(it))
                .forEach(it -> jdbi.useTransaction(_ -> media.remove(it)));
    }

    private boolean change(Person author, Post post, Meant meant, Predicate<Post> may) {
        return decide(
                post.id(),
                may,
                it -> {
                    posts.change(it.id(), meant.words(), clock.instant());
                    var named = posts.nameAll(it.id(), meant.people());
                    news.named(author, threads.any(it.threadId()).orElseThrow(), it.id(), named);
                });
    }

    private void takeAway(Post post) {
        news.forget(post.id(), posts.namedIn(post.id()));
        posts.withdraw(post.id(), clock.instant());
        posts.forgetNamed(post.id());
        threads.untitle(post.id());
        if (posts.detach(post.id())) {
            media.guarded(post.file().address()).ifPresent(media::remove);
        }
        if (post.stands()) {
            threads.count(post.threadId(), -1);
        }
    }

    /** Looks at it while nobody else can, and acts if it still is as it must. */
    private boolean decide(long postId, Predicate<Post> is, Consumer<Post> act) {
        return jdbi.inTransaction(
                _ -> {
                    var post = posts.hold(postId).flatMap(posts::any).filter(is);
                    post.ifPresent(act);
                    return post.isPresent();
                });
    }
}
