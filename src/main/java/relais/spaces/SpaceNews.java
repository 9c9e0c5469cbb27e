package relais.spaces;

import relais.notifications.News;
import relais.notifications.Notifications;
import relais.people.Person;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Tells people of what concerns them in spaces: who is named, who follows a thread, who waits for
 * an answer. Nothing to those who do not read the space, and nothing to all of its members.
 */
final class SpaceNews {

    private static final String NAMED = "space-named";
    private static final String ANSWERED = "space-answered";
    private static final String ASKED = "space-asked";
    private static final String LET_IN = "space-let-in";
    private static final String DECLINED = "space-declined";
    private static final String MODERATOR = "space-moderator";

    private final SpaceStore spaces;
    private final ThreadStore threads;
    private final Notifications notifications;

    SpaceNews(SpaceStore spaces, ThreadStore threads, Notifications notifications) {
        this.spaces = spaces;
        this.threads = threads;
        this.notifications = notifications;
    }

    /** In the transaction in which it is written. Of a thread each follower has one line. */
    void written(Person author, SpaceThread thread, long postId, Collection<Long> named) {
        var told = new HashSet<>(named(author, thread, postId, named));
        told.add(author.id());
        notifications.tell(
                threads.followers(thread.id(), thread.spaceId()).stream()
                        .filter(it -> !told.contains(it))
                        .map(
                                it ->
                                        new News(
                                                it,
                                                ANSWERED,
                                                thread.id(),
                                                details(author, thread, postId)))
                        .toList());
    }

    /** Those who are named and read the space. */
    List<Long> named(Person author, SpaceThread thread, long postId, Collection<Long> named) {
        var readers = spaces.readers(thread.spaceId(), named);
        readers.stream()
                .filter(it -> it != author.id())
                .forEach(
                        it ->
                                notifications.tell(
                                        it, NAMED, postId, details(author, thread, postId)));
        return readers;
    }

    /** It is withdrawn: what the named were told leads nowhere any more. */
    void forget(long postId, Collection<Long> named) {
        notifications.forget(named, NAMED, postId);
    }

    void asked(Person person, Space space) {
        spaces.moderators(space.id())
                .forEach(
                        it ->
                                notifications.tell(
                                        it,
                                        ASKED,
                                        space.id(),
                                        Map.of(
                                                "name", person.name(),
                                                "space", space.name(),
                                                "link", space.path() + "/requests")));
    }

    void letIn(long personId, Space space) {
        about(personId, LET_IN, space.id(), space.name(), space.path());
    }

    void declined(long personId, Space space) {
        about(personId, DECLINED, space.id(), space.name(), "/spaces");
    }

    void moderator(Collection<Long> people, long spaceId, String name, String path) {
        people.stream().sorted().forEach(it -> about(it, MODERATOR, spaceId, name, path));
    }

    private void about(long personId, String kind, long spaceId, String name, String link) {
        notifications.tell(personId, kind, spaceId, Map.of("space", name, "link", link));
    }

    private static Map<String, String> details(Person author, SpaceThread thread, long postId) {
        return Map.of("name", author.name(), "title", thread.title(), "link", Post.path(postId));
    }
}
