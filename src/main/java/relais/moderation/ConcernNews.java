package relais.moderation;

import relais.notifications.Notifications;

import java.util.List;
import java.util.Map;

/**
 * What is told of a concern: to editors that there is one, to a comment's author what was written
 * to them and decided. Their kinds belong to no sort that can be silenced.
 */
final class ConcernNews {

    private final Notifications notifications;

    ConcernNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Of several reports one line. */
    void reported(List<Long> editors, Subject subject, long concernId, String author) {
        editors.forEach(
                it ->
                        notifications.tell(
                                it,
                                "moderation-reported",
                                concernId,
                                Map.of("name", author, "link", Concern.desk(subject))));
    }

    void written(Concern concern, String editor) {
        toAuthor(concern, "moderation-written", editor);
    }

    void settled(Concern concern) {
        toAuthor(concern, "moderation-settled", "");
    }

    void removed(Concern concern) {
        toAuthor(concern, "moderation-removed", "");
    }

    void restored(Concern concern) {
        toAuthor(concern, "moderation-restored", "");
    }

    void answered(List<Long> editors, Concern concern) {
        toEditors(editors, "moderation-answered", concern);
    }

    void reworded(List<Long> editors, Concern concern) {
        toEditors(editors, "moderation-reworded", concern);
    }

    private void toEditors(List<Long> editors, String kind, Concern concern) {
        editors.forEach(
                it ->
                        notifications.tell(
                                it,
                                kind,
                                concern.id(),
                                Map.of("name", concern.author().name(), "link", concern.path())));
    }

    private void toAuthor(Concern concern, String kind, String name) {
        notifications.tell(
                concern.authorId(),
                kind,
                concern.id(),
                Map.of("name", name, "link", concern.authorsPath()));
    }
}
