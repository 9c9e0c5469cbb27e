package relais.notifications;

import relais.web.Visit;

import java.util.List;

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
