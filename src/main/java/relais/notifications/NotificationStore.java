package relais.notifications;

import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;

@RegisterRowMapper(NotificationMapper.class)
public interface NotificationStore {

    /** The same thing told again is unread again. */
    @SqlUpdate(
            """
            INSERT INTO notification (person_id, kind, subject_id, details, told_at)
            VALUES (:personId, :kind, :subjectId, :details, :at)
                ON DUPLICATE KEY UPDATE details = VALUES(details), told_at = VALUES(told_at), read_at = NULL
            """)
    void tell(long personId, String kind, long subjectId, String details, Instant at);

    @SqlUpdate(
            """
            DELETE FROM notification
             WHERE person_id = :personId
               AND kind = :kind
               AND subject_id = :subjectId
            """)
    void forget(long personId, String kind, long subjectId);

    @SqlQuery(
            """
            SELECT id, kind, subject_id, details, told_at, read_at
              FROM notification
             WHERE person_id = :personId
               AND read_at IS NULL
             ORDER BY told_at DESC, id DESC
             LIMIT :atMost
            """)
    List<Notification> unread(long personId, int atMost);

    @SqlQuery(
            """
            SELECT id, kind, subject_id, details, told_at, read_at
              FROM notification
             WHERE person_id = :personId
             ORDER BY told_at DESC, id DESC
             LIMIT 100
            """)
    List<Notification> latest(long personId);

    @SqlQuery("SELECT COUNT(*) FROM notification WHERE person_id = :personId AND read_at IS NULL")
    int countUnread(long personId);

    @SqlUpdate(
            """
            UPDATE notification
               SET read_at = :at
             WHERE person_id = :personId
               AND read_at IS NULL
               AND id <= :upTo
            """)
    void markRead(long personId, long upTo, Instant at);
}
