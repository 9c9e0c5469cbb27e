package relais.comments;

import static relais.activity.Action.COMMENT_WRITTEN;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.database.Check;
import relais.feed.Authors;
import relais.feed.Feed;
import relais.mentions.Mentions.Meant;
import relais.notifications.Notifications;
import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What people write below content items: threads one level deep, oldest first. */
public final class Comments {

    static final int A_PAGE = 20;

    /** So many stand above the one that an address leads to. */
    private static final int ABOVE = 10;

    private final Jdbi jdbi;
    private final CommentStore store;
    private final Feed feed;
    private final ActivityLedger ledger;
    private final CommentNews news;
    private final Clock clock;

    public Comments(
            Jdbi jdbi, Feed feed, ActivityLedger ledger, Notifications notifications, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(CommentStore.class);
        this.feed = feed;
        this.ledger = ledger;
        this.news =
                new CommentNews(
                        feed, new Authors(jdbi), jdbi.onDemand(PeopleStore.class), notifications);
        this.clock = clock;
    }

    /** From this place on. */
    public Talk from(long itemId, Place place) {
        return stretch(itemId, place, 0, A_PAGE);
    }

    /** Those that stand before this place. */
    public Talk before(long itemId, Place place) {
        return stretch(itemId, place, A_PAGE, 0);
    }

    /** With what was said before it. */
    public Talk around(Comment comment) {
        return stretch(comment.itemId(), comment.place(), ABOVE, A_PAGE);
    }

    /** Empty where the item is not for this person. */
    public Optional<Comment> comment(Person reader, long commentId) {
        return store.comment(commentId)
                .filter(it -> feed.article(reader, reader.language(), it.itemId()).isPresent());
    }

    /** For those who look after comments, whatever they may read otherwise. */
    public Optional<Comment> anyComment(long commentId) {
        return store.comment(commentId);
    }

    /**
     * The same form sent again is the same comment; the answer is its number.
     *
     * @param to the comment that it answers
     */
    public long write(
            Person author,
            long itemId,
            Optional<Comment> to,
            Meant meant,
            String language,
            String formKey) {
        return jdbi.inTransaction(
                _ -> {
                    var written =
                            store.insert(
                                    itemId,
                                    to.map(Comment::threadId),
                                    author.id(),
                                    meant.words(),
                                    language,
                                    clock.instant(),
                                    formKey);
                    written.ifPresent(it -> told(author, it, to, meant));
                    return written.or(() -> store.idByKey(author.id(), formKey)).orElseThrow();
                });
    }

    /** False when it is too late, or it stands no more. */
    public boolean change(Person author, Comment comment, Meant meant) {
        return change(author, comment, meant, it -> it.isChangeableBy(author, clock.instant()));
    }

    /**
     * After a word from those who look after comments, however late. False when it stands no more.
     */
    public boolean reword(Person author, Comment comment, Meant meant) {
        return change(author, comment, meant, it -> it.isFrom(author) && it.stands());
    }

    private boolean change(
            Person author, Comment comment, Meant meant, Predicate<Comment> isAllowed) {
        return decide(
                comment.id(),
                isAllowed,
                it -> {
                    if (!it.words().equals(meant.words())) {
                        store.change(it.id(), meant.words(), clock.instant());
                        news.changed(author, it, named(it.id(), meant));
                    }
                });
    }

    /** Its words are gone for good. Twice is the same as once. */
    public void withdraw(Person author, Comment comment) {
        decide(
                comment.id(),
                it -> it.isFrom(author) && it.withdrawnAt().isEmpty(),
                it -> {
                    takeAway(it);
                    if (it.stands()) {
                        ledger.reverse(author.id(), COMMENT_WRITTEN, it.id());
                    }
                });
    }

    /**
     * By the editors: a trace stays in its place, and what it earned is taken back. False when it
     * stands no more.
     */
    public boolean remove(long commentId) {
        return decide(
                commentId,
                Comment::stands,
                it -> {
                    store.remove(it.id(), clock.instant());
                    store.countOneLess(it.itemId());
                    ledger.reverse(it.authorId(), COMMENT_WRITTEN, it.id());
                });
    }

    /** Back in its place, with what it earned at its time. False when it was not removed. */
    public boolean restore(long commentId) {
        return decide(
                commentId,
                Comment::isRemoved,
                it -> {
                    store.restore(it.id());
                    store.countOne(it.itemId());
                    ledger.recordOnce(it.authorId(), COMMENT_WRITTEN, it.id(), it.writtenAt());
                });
    }

    /** The words of somebody who leaves and wants no trace kept; that they wrote stays a fact. */
    public void erase(Person person) {
        store.writtenBy(person.id())
                .forEach(id -> decide(id, it -> it.withdrawnAt().isEmpty(), this::takeAway));
    }

    /** What is kept of comments. */
    public List<Check> checks() {
        return List.of(new Check("comments by item", store::differences, this::recount));
    }

    /** Counts again what stands below each item. */
    public void recount() {
        jdbi.useTransaction(
                _ -> {
                    store.forgetCounts();
                    store.countAll();
                });
    }

    private Talk stretch(long itemId, Place place, int before, int onward) {
        var found = store.stretch(itemId, place, before + 1, onward + 1);
        return Talk.of(found, store.standing(itemId).orElse(0L), place, before, onward);
    }

    private void told(Person author, long id, Optional<Comment> to, Meant meant) {
        if (to.isEmpty()) {
            store.beginThread(id);
        }
        var comment = store.comment(id).orElseThrow();
        news.written(author, comment, threadAuthor(comment), named(id, meant));
        store.countOne(comment.itemId());
        ledger.recordOnce(author.id(), COMMENT_WRITTEN, id);
    }

    private void takeAway(Comment comment) {
        news.forget(comment, store.namedIn(comment.id()));
        store.withdraw(comment.id(), clock.instant());
        store.forgetNamed(comment.id());
        if (comment.stands()) {
            store.countOneLess(comment.itemId());
        }
    }

    private long threadAuthor(Comment comment) {
        return comment.isReply()
                ? store.comment(comment.threadId()).orElseThrow().authorId()
                : comment.authorId();
    }

    /** Those who are named for the first time. */
    private List<Long> named(long commentId, Meant meant) {
        return meant.people().stream().sorted().filter(it -> store.name(commentId, it)).toList();
    }

    /** Looks at it while nobody else can, and does what is to be done if it still is as it must. */
    private boolean decide(long commentId, Predicate<Comment> is, Consumer<Comment> act) {
        return jdbi.inTransaction(
                _ -> {
                    var comment = store.hold(commentId).flatMap(store::comment).filter(is);
                    comment.ifPresent(act);
                    return comment.isPresent();
                });
    }
}
