package relais.notifications;

import java.util.Map;

/**
 * Something that somebody shall be told.
 *
 * @param kind names the sentence, {@code notification.KIND}
 * @param details what the sentence is filled in with
 */
public record News(long personId, String kind, long subjectId, Map<String, String> details) {

    /** As one parameter with many others. */
    Object[] row() {
        return new Object[] {
            personId, kind, Sort.of(kind), subjectId, NotificationMapper.json(details)
        };
    }
}
