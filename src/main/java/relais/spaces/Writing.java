package relais.spaces;

import static relais.activity.Action.POST_WRITTEN;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.media.Medium;
import relais.mentions.Mentions.Meant;
import relais.people.Person;

import java.time.Clock;
import java.util.Optional;

/**
 * Saying something in a space. Whether somebody may is asked in the transaction in which they do;
 * who may join by one click joins by it.
 */
public final class Writing {

    /** What somebody is about to say. */
    public record Words(Meant meant, String language, Optional<File> file, String formKey) {}

    /** What comes with it. */
    public record File(Medium medium, String words) {}

    private final Jdbi jdbi;
    private final SpaceStore spaces;
    private final ThreadStore threads;
    private final PostStore posts;
    private final ActivityLedger ledger;
    private final SpaceNews news;
    private final Clock clock;

    Writing(Jdbi jdbi, ActivityLedger ledger, SpaceNews news, Clock clock) {
        this.jdbi = jdbi;
        this.spaces = jdbi.onDemand(SpaceStore.class);
        this.threads = jdbi.onDemand(ThreadStore.class);
        this.posts = jdbi.onDemand(PostStore.class);
        this.ledger = ledger;
        this.news = news;
        this.clock = clock;
    }

    /** Empty where they may not write; the same form sent again is the same post. */
    public Optional<Long> begin(Person author, Space space, String title, Words words) {
        return written(
                author,
                words,
                () -> {
                    long thread = threads.insert(space.id(), title, clock.instant(), author.id());
                    var post = insert(thread, author, words);
                    post.ifPresent(it -> threads.open(thread, it));
                    return post;
                },
                space);
    }

    /** Empty where they may not write, or the thread is closed; the same form as above. */
    public Optional<Long> answer(Person author, Space space, SpaceThread thread, Words words) {
        return written(
                author,
                words,
                () ->
                        threads.holdOpen(thread.id(), space.id())
                                .flatMap(it -> insert(it, author, words)),
                space);
    }

    /** Makes the row of a post; empty where it cannot be, or was made before. */
    @FunctionalInterface
    private interface Making {
        Optional<Long> make();
    }

    private Optional<Long> written(Person author, Words words, Making making, Space space) {
        return jdbi.inTransaction(
                handle -> {
                    var access =
                            spaces.access(space.id(), author.id())
                                    .filter(SpaceStore.Access::mayWrite);
                    var made = access.flatMap(_ -> making.make());
                    if (made.isPresent()) {
                        if (access.get().mayJoin()) {
                            spaces.join(space.id(), author.id(), clock.instant());
                        }
                        told(author, made.get(), words);
                        return made;
                    }
                    // a thread without a post, else
                    handle.rollback();
                    return posts.idByKey(author.id(), words.formKey());
                });
    }

    private Optional<Long> insert(long threadId, Person author, Words words) {
        var post =
                posts.insert(
                        threadId,
                        author.id(),
                        words.meant().words(),
                        words.language(),
                        clock.instant(),
                        words.formKey());
        post.ifPresent(
                it ->
                        words.file()
                                .ifPresent(
                                        file ->
                                                posts.attach(
                                                        it, file.medium().id(), file.words())));
        return post;
    }

    private void told(Person author, long postId, Words words) {
        var post = posts.any(postId).orElseThrow();
        var named = posts.nameAll(postId, words.meant().people());
        threads.followByWriting(post.threadId(), author.id());
        threads.count(post.threadId(), post.writtenAt(), author.id());
        news.written(author, threads.any(post.threadId()).orElseThrow(), postId, named);
        ledger.recordOnce(author.id(), POST_WRITTEN, postId);
    }
}
