package relais.hub;

import relais.activity.Action;
import relais.activity.Facts;
import relais.feed.ContentItem;
import relais.mentoring.Circle;
import relais.notifications.Notification;
import relais.web.Visit;

import java.util.List;

/** The home page of one person: one step, something to read, their month, their people. */
public record HubPage(
        Visit visit,
        NextStep step,
        List<ContentItem> items,
        Facts facts,
        Circle circle,
        List<Notification> news) {

    /** What stands below the step: not once more what the step is about. */
    public List<ContentItem> reading() {
        return items.stream()
                .filter(item -> step.item().map(ContentItem::id).orElse(-1L) != item.id())
                .toList();
    }

    public int lately(String action) {
        return facts.lately(Action.valueOf(action));
    }
}
