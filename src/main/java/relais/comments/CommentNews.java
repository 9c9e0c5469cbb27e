package relais.comments;

import relais.feed.Authors;
import relais.feed.Feed;
import relais.notifications.Notifications;
import relais.people.PeopleStore;
import relais.people.Person;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells people of comments that concern them: who is named, whose words were answered, whose item
 * it is. Each once, for the nearest reason, and only where they may read the item.
 */
final class CommentNews {

    /** In the order in which one of them is enough. */
    private enum Reason {
        NAMED("comment-named"),
        ANSWERED("comment-answered"),
        ON_MINE("comment-on-mine");

        private final String kind;

        Reason(String kind) {
            this.kind = kind;
        }
    }

    private final Feed feed;
    private final Authors authors;
    private final PeopleStore people;
    private final Notifications notifications;

    CommentNews(Feed feed, Authors authors, PeopleStore people, Notifications notifications) {
        this.feed = feed;
        this.authors = authors;
        this.people = people;
        this.notifications = notifications;
    }

    /**
     * In the transaction in which it is written. What is gathered, of an item or a thread, is one
     * row for each person, unread again.
     */
    void written(Person author, Comment comment, long threadAuthorId, Collection<Long> named) {
        var reasons = new TreeMap<Long, Reason>();
        authors.of(comment.itemId()).ifPresent(it -> reasons.put(it, Reason.ON_MINE));
        reasons.put(threadAuthorId, Reason.ANSWERED);
        named.forEach(it -> reasons.put(it, Reason.NAMED));
        reasons.remove(author.id());
        reasons.forEach((personId, reason) -> tell(personId, reason, author, comment));
    }

    /** Somebody was named only when the words were changed. */
    void changed(Person author, Comment comment, Collection<Long> named) {
        named.stream()
                .sorted()
                .filter(it -> it != author.id())
                .forEach(it -> tell(it, Reason.NAMED, author, comment));
    }

    /** It is withdrawn: what the named were told leads nowhere any more. */
    void forget(Comment comment, Collection<Long> named) {
        notifications.forget(named, Reason.NAMED.kind, comment.id());
    }

    /** In the order of their numbers, as everyone locks people. */
    private void tell(long personId, Reason reason, Person author, Comment comment) {
        people.active(personId)
                .flatMap(it -> feed.article(it, it.language(), comment.itemId()))
                .ifPresent(
                        it ->
                                notifications.tell(
                                        personId,
                                        reason.kind,
                                        subject(reason, comment),
                                        Map.of(
                                                "name", author.name(),
                                                "title", it.item().title(),
                                                "link", comment.path())));
    }

    private static long subject(Reason reason, Comment comment) {
        return switch (reason) {
            case NAMED -> comment.id();
            case ANSWERED -> comment.threadId();
            case ON_MINE -> comment.itemId();
        };
    }
}
