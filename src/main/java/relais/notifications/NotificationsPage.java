package relais.notifications;

import java.util.List;
import relais.web.Visit;

/** The latest hundred things that the visitor was told. */
public record NotificationsPage(Visit visit, List<Notification> notifications) {

    public boolean hasUnread() {
        return notifications.stream().anyMatch(Notification::isUnread);
    }

    /** The newest that is shown here. */
    public long newest() {
        return notifications.stream().mapToLong(Notification::id).max().orElse(0);
    }
}
