package relais.notifications;

import relais.web.Visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of what the visitor was told, newest first.
 *
 * @param first whether it begins with the newest
 * @param more where the list goes on
 */
public record NotificationsPage(
        Visit visit, List<Notification> notifications, boolean first, Optional<String> more) {

    public boolean hasUnread() {
        return notifications.stream().anyMatch(Notification::isUnread);
    }

    /** When the newest that is shown here was told. */
    public Instant newest() {
        return notifications.getFirst().toldAt();
    }
}
