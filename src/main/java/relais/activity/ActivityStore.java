package relais.activity;

import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The ledger's two tables: what happened, and who has not yet heard of it. */
public interface ActivityStore {

    /** Empty when a fact with the same key, or a reversal of the same fact, was recorded before. */
    @SqlUpdate(
            """
            INSERT INTO activity (person_id, action, subject_id, occurred_at, once_key, reverses_id)
            VALUES (:personId, :action, :subjectId, :occurredAt, :onceKey, :reversesId)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            long personId,
            Action action,
            long subjectId,
            Instant occurredAt,
            String onceKey,
            Long reversesId);

    /** How often facts with keys that begin so were taken back. */
    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM activity a
              JOIN activity r ON r.reverses_id = a.id
             WHERE a.once_key LIKE CONCAT(REPLACE(:keyStart, '_', '\\_'), '%')
            """)
    int reversals(String keyStart);

    /** The fact that would be taken back: the latest of its kind that still holds. */
    @SqlQuery(
            """
            SELECT a.id, a.person_id, a.action, a.subject_id, a.occurred_at, a.reverses_id
              FROM activity a
              LEFT JOIN activity r ON r.reverses_id = a.id
             WHERE a.once_key LIKE CONCAT(REPLACE(:keyStart, '_', '\\_'), '%')
               AND r.id IS NULL
             ORDER BY a.id DESC
             LIMIT 1
            """)
    Optional<Activity> standing(String keyStart);

    @SqlBatch(
            "INSERT INTO activity_delivery (activity_id, listener, due_at) VALUES (:activityId,"
                    + " :listener, :dueAt)")
    void enqueue(long activityId, Iterable<String> listener, Instant dueAt);

    /**
     * Reserves what is due for one batch, until it is due again; returns how many that is. What
     * takes a fact back waits until the listener has heard of that fact.
     */
    @SqlUpdate(
            """
            UPDATE activity_delivery
               SET taken_by = :batch,
                   attempts = LEAST(attempts + 1, 200),
                   due_at   = TIMESTAMPADD(MINUTE, POW(2, LEAST(attempts - 1, 10)), :now)
             WHERE listener = :listener
               AND due_at <= :now
               AND NOT EXISTS (SELECT 1
                                 FROM activity a
                                 JOIN activity_delivery earlier ON earlier.activity_id = a.reverses_id
                                WHERE a.id = activity_delivery.activity_id
                                  AND earlier.listener = :listener
                                  AND earlier.due_at IS NOT NULL)
             ORDER BY due_at, activity_id
             LIMIT :atMost
            """)
    int take(String listener, String batch, Instant now, int atMost);

    @SqlQuery(
            """
            SELECT a.id, a.person_id, a.action, a.subject_id, a.occurred_at, a.reverses_id
              FROM activity_delivery d
              JOIN activity a ON a.id = d.activity_id
             WHERE d.taken_by = :batch
             ORDER BY a.id
            """)
    List<Activity> taken(String batch);

    /** Only what this batch still holds: another may have taken over what took too long. */
    @SqlUpdate(
            """
            UPDATE activity_delivery
               SET due_at = NULL, taken_by = NULL, last_error = NULL
             WHERE taken_by = :batch
            """)
    int delivered(String batch);

    @SqlUpdate(
            """
            UPDATE activity_delivery
               SET due_at = NULL, taken_by = NULL, last_error = NULL
             WHERE taken_by = :batch
               AND activity_id = :activityId
            """)
    int deliveredOne(String batch, long activityId);

    @SqlUpdate(
            """
            UPDATE activity_delivery
               SET taken_by = NULL, last_error = LEFT(:error, 500)
             WHERE taken_by = :batch
               AND activity_id = :activityId
            """)
    void failed(String batch, long activityId, String error);

    /** What was taken back does not count, nor does taking it back. */
    @SqlQuery(
            """
            SELECT a.action, COUNT(*) AS ever, SUM(a.occurred_at >= :since) AS lately
              FROM activity a
              LEFT JOIN activity r ON r.reverses_id = a.id
             WHERE a.person_id = :personId
               AND a.reverses_id IS NULL
               AND r.id IS NULL
             GROUP BY a.action
            """)
    List<Facts.Count> counts(long personId, Instant since);

    @SqlQuery("SELECT COUNT(*) FROM activity_delivery WHERE due_at IS NOT NULL")
    int pending();

    @SqlQuery("SELECT MIN(due_at) FROM activity_delivery WHERE listener = :listener")
    Optional<Instant> oldestDue(String listener);
}
