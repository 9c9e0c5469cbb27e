package relais.notifications;

import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What people were told. What they silenced stays there, unseen, for when they change their mind.
 */
@RegisterRowMapper(NotificationMapper.class)
public interface NotificationStore {

    /** The same thing told again is unread again, and counts once more until it is read. */
    @SqlUpdate(
            """
            INSERT INTO notification (person_id, kind, sort, subject_id, details, told_at)
            VALUES (:personId, :kind, :sort, :subjectId, :details, :at)
                ON DUPLICATE KEY UPDATE times = IF(read_at IS NULL, times + 1, 1), details = VALUES(details),
                                        told_at = VALUES(told_at), read_at = NULL
            """)
    void tell(long personId, String kind, Sort sort, long subjectId, String details, Instant at);

    /**
     * Many things. Not for one: INSERT … SELECT makes all who tell wait for each other's numbers.
     */
    @SqlUpdate(
            """
            INSERT INTO notification (person_id, kind, sort, subject_id, details, told_at)
            SELECT n.person_id, n.kind, n.sort, n.subject_id, n.details, :at
              FROM JSON_TABLE(:news, '$[*]' COLUMNS (
                     person_id  BIGINT UNSIGNED PATH '$[0]',
                     kind       VARCHAR(40)     PATH '$[1]',
                     sort       VARCHAR(20)     PATH '$[2]',
                     subject_id BIGINT UNSIGNED PATH '$[3]',
                     details    LONGTEXT        PATH '$[4]')) n
                ON DUPLICATE KEY UPDATE times = IF(read_at IS NULL, times + 1, 1), details = VALUES(details),
                                        told_at = VALUES(told_at), read_at = NULL
            """)
    void tellAll(String news, Instant at);

    @SqlUpdate(
            """
            DELETE FROM notification
             WHERE person_id = :personId
               AND kind = :kind
               AND subject_id = :subjectId
            """)
    void forget(long personId, String kind, long subjectId);

    @SqlUpdate(
            """
            DELETE FROM notification
             WHERE person_id IN (<people>)
               AND kind = :kind
               AND subject_id = :subjectId
            """)
    void forgetAll(@BindList Collection<Long> people, String kind, long subjectId);

    /** Whoever read thousands would else be gone through backwards for a few unread ones. */
    @SqlQuery(
            """
            SELECT n.id, n.kind, n.sort, n.subject_id, n.details, n.told_at, n.read_at, n.times
              FROM notification n FORCE INDEX (notification_unread)
              LEFT JOIN notification_silence s
                ON s.person_id = n.person_id AND s.channel = 'LIST' AND s.sort = n.sort
             WHERE n.person_id = :personId
               AND n.read_at IS NULL
               AND s.sort IS NULL
             ORDER BY n.told_at DESC, n.id DESC
             LIMIT :atMost
            """)
    List<Notification> unread(long personId, int atMost);

    /** Told before that moment, or at it and with a smaller number. */
    @SqlQuery(
            """
            SELECT n.id, n.kind, n.sort, n.subject_id, n.details, n.told_at, n.read_at, n.times
              FROM notification n
             WHERE n.person_id = :personId
               AND n.told_at <= :toldAt
               AND (n.told_at < :toldAt OR n.id < :id)
               AND NOT EXISTS (SELECT 1
                                 FROM notification_silence s
                                WHERE s.person_id = n.person_id
                                  AND s.channel = 'LIST'
                                  AND s.sort = n.sort)
             ORDER BY n.told_at DESC, n.id DESC
             LIMIT :atMost
            """)
    List<Notification> before(long personId, Instant toldAt, long id, int atMost);

    /** Counts no further than that. */
    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM (SELECT 1
                      FROM notification n
                      LEFT JOIN notification_silence s
                        ON s.person_id = n.person_id AND s.channel = 'LIST' AND s.sort = n.sort
                     WHERE n.person_id = :personId
                       AND n.read_at IS NULL
                       AND s.sort IS NULL
                     LIMIT :atMost) some
            """)
    int countUnread(long personId, int atMost);

    @SqlUpdate(
            """
            UPDATE notification
               SET read_at = :at
             WHERE person_id = :personId
               AND read_at IS NULL
               AND told_at <= :upTo
            """)
    void markRead(long personId, Instant upTo, Instant at);

    @SqlUpdate(
            """
            UPDATE notification
               SET read_at = :at
             WHERE id = :id
               AND person_id = :personId
               AND read_at IS NULL
            """)
    void markOneRead(long personId, long id, Instant at);

    @SqlQuery(
            """
            SELECT id, kind, sort, subject_id, details, told_at, read_at, times
              FROM notification
             WHERE id = :id
               AND person_id = :personId
            """)
    Optional<Notification> one(long personId, long id);

    /** What a letter tells, newest first: unread, wanted by mail, told in that time. */
    @SqlQuery("notifications/letter.sql")
    List<Notification> forLetter(
            long personId, Instant since, Instant until, Instant now, int atMost);
}
