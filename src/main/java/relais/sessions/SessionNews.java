package relais.sessions;

import relais.mail.Outbox;
import relais.mail.Outbox.Bulk;
import relais.notifications.News;
import relais.notifications.Notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells people what became of their seats, in the caller's transaction: behind the bell, and by a
 * letter with an entry for their calendar. It goes at once, for they asked for it.
 */
final class SessionNews {

    private static final String FREED = "session-freed";
    private static final String CHANGED = "session-changed";
    private static final String CANCELLED = "session-cancelled";
    private static final String COHOST = "session-cohost";
    private static final String SOON = "session-soon";

    private final Notifications notifications;
    private final Outbox outbox;

    SessionNews(Notifications notifications, Outbox outbox) {
        this.notifications = notifications;
        this.outbox = outbox;
    }

    /** They stand before the page that says so: only the calendar has to know. */
    void seated(long sessionId, long personId) {
        send(List.of(personId), SessionLetter.SEAT, sessionId);
    }

    /** What they were told of the seat that they had is no longer so. */
    void givenBack(long sessionId, long personId, boolean seated) {
        notifications.forget(personId, FREED, sessionId);
        if (seated) {
            send(List.of(personId), SessionLetter.GIVEN_BACK, sessionId);
        }
    }

    void freed(long sessionId, String title, Collection<Long> people) {
        people.forEach(it -> notifications.tell(it, FREED, sessionId, details(sessionId, title)));
        send(people, SessionLetter.FREED, sessionId);
    }

    void changed(long sessionId, String title, List<SeatStore.Taker> takers) {
        tell(CHANGED, sessionId, title, takers);
        send(
                people(takers.stream().filter(SeatStore.Taker::seated)),
                SessionLetter.CHANGED,
                sessionId);
    }

    void cancelled(long sessionId, String title, List<SeatStore.Taker> takers) {
        tell(CANCELLED, sessionId, title, takers);
        send(people(takers.stream()), SessionLetter.CANCELLED, sessionId);
    }

    void cohost(long sessionId, String title, long personId) {
        notifications.tell(personId, COHOST, sessionId, details(sessionId, title));
    }

    /** Behind the bell, and by a letter that may wait for their working time. */
    void reminded(long sessionId, String title, long personId, Instant expiresAt) {
        notifications.tell(personId, SOON, sessionId, details(sessionId, title));
        var letter = new Bulk(personId, Map.of("session", String.valueOf(sessionId)), expiresAt);
        outbox.sendInBulk(SessionLetter.REMINDER, List.of(letter));
    }

    private void tell(String kind, long sessionId, String title, List<SeatStore.Taker> takers) {
        var details = details(sessionId, title);
        notifications.tell(
                takers.stream()
                        .map(it -> new News(it.personId(), kind, sessionId, details))
                        .toList());
    }

    private static Map<String, String> details(long sessionId, String title) {
        return Map.of("title", title, "link", "/sessions/" + sessionId);
    }

    private void send(Collection<Long> people, String letter, long sessionId) {
        outbox.send(people, letter, Map.of("session", String.valueOf(sessionId)));
    }

    private static List<Long> people(Stream<SeatStore.Taker> takers) {
        return takers.map(SeatStore.Taker::personId).toList();
    }
}
