package relais.notifications;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something a person should know. The sentence is the message {@code notification.KIND}, filled in
 * with the details; {@code link} among them says where it leads.
 *
 * @param times how often the same was told since it was last read
 */
public record Notification(
        long id,
        String kind,
        Sort sort,
        long subjectId,
        Map<String, String> details,
        Instant toldAt,
        Optional<Instant> readAt,
        int times) {

    public String link() {
        return details.getOrDefault("link", "/notifications");
    }

    public boolean isUnread() {
        return readAt.isEmpty();
    }
}
