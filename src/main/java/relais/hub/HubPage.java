package relais.hub;

import relais.activity.Action;
import relais.activity.Facts;
import relais.feed.ContentItem;
import relais.mentoring.Circle;
import relais.notifications.Notification;
import relais.sessions.NextSession;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * The home page of one person: one step, something to read, their month, their people.
 *
 * @param session their next one, else one with free seats
 */
public record HubPage(
        Visit visit,
        NextStep step,
        List<ContentItem> items,
        Facts facts,
        Circle circle,
        List<Notification> news,
        Optional<NextSession> session) {

    private static final int NEWS = 4;

    private static final List<Action> MONTH =
            List.of(
                    Action.CONTENT_READ,
                    Action.REACTION_GIVEN,
                    Action.MODULE_COMPLETED,
                    Action.PROTEGE_FINISHED_PATH);

    /** What stands below the step: not once more what the step is about. */
    public List<ContentItem> reading() {
        return items.stream()
                .filter(item -> step.item().map(ContentItem::id).orElse(-1L) != item.id())
                .toList();
    }

    /**
     * What HR suggests, as long as it is unread: it takes no statement more, and whoever has seen
     * it is not asked again. Nobody is nudged during a pause.
     */
    public List<Notification> suggestions() {
        return visit.person().isPausedAt(visit.now())
                ? List.of()
                : news.stream().filter(HubPage::isSuggestion).toList();
    }

    /** What is new otherwise: not once more what the step is about. */
    public List<Notification> otherNews() {
        return news.stream().filter(it -> !isSuggestion(it) && !isStep(it)).limit(NEWS).toList();
    }

    private static boolean isSuggestion(Notification news) {
        return news.kind().equals("offer-made");
    }

    private boolean isStep(Notification news) {
        return step.kind() == NextStep.Kind.PLANNED && step.link().equals(news.link());
    }

    /** What the person did this month, of what a month is told by. */
    public List<Action> month() {
        return MONTH.stream().filter(action -> lately(action) > 0).toList();
    }

    public int lately(Action action) {
        return facts.lately(action);
    }
}
