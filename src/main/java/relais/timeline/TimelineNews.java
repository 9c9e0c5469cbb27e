package relais.timeline;

import relais.notifications.Notifications;
import relais.people.Person;

import java.util.Map;

/** Tells people what becomes of posts, in the caller's transaction. */
final class TimelineNews {

    private static final String HELPED = "post-helped";
    private static final String TAKEN_DOWN = "post-taken-down";
    private static final String NAMED = "voice-named";

    private final Notifications notifications;

    TimelineNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** They may say whether they are named. */
    void helped(Person author, long helperId, long postId) {
        notifications.tell(
                helperId, HELPED, postId, Map.of("name", author.name(), "link", url(postId)));
    }

    void helpedNoMore(long helperId, long postId) {
        notifications.forget(helperId, HELPED, postId);
    }

    void takenDown(Person editor, long authorId, long postId) {
        notifications.tell(
                authorId, TAKEN_DOWN, postId, Map.of("name", editor.name(), "link", url(postId)));
    }

    void putBack(long authorId, long postId) {
        notifications.forget(authorId, TAKEN_DOWN, postId);
    }

    void named(Person namer, long personId) {
        notifications.tell(
                personId, NAMED, personId, Map.of("name", namer.name(), "link", "/timeline/voice"));
    }

    void namedNoMore(long personId) {
        notifications.forget(personId, NAMED, personId);
    }

    private static String url(long postId) {
        return "/timeline/" + postId;
    }
}
