package relais.notifications;

import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What people should know, a row for each thing. */
public final class Notifications {

    private final NotificationStore store;
    private final Clock clock;

    public Notifications(Jdbi jdbi, Clock clock) {
        this.store = jdbi.onDemand(NotificationStore.class);
        this.clock = clock;
    }

    /**
     * Tells somebody, in the caller's transaction. The same kind and subject again is the same row,
     * unread once more. The sentence is {@code notification.KIND}.
     */
    public void tell(long personId, String kind, long subjectId, Map<String, String> details) {
        store.tell(personId, kind, subjectId, NotificationMapper.json(details), clock.instant());
    }

    /** What was told is no longer so. In the caller's transaction. */
    public void forget(long personId, String kind, long subjectId) {
        store.forget(personId, kind, subjectId);
    }

    public List<Notification> unread(long personId, int atMost) {
        return store.unread(personId, atMost);
    }

    public List<Notification> latest(long personId) {
        return store.latest(personId);
    }

    public int countUnread(long personId) {
        return store.countUnread(personId);
    }

    /** Only what the person has seen: what came later stays unread. */
    public void markRead(long personId, long upTo) {
        store.markRead(personId, upTo, clock.instant());
    }
}
