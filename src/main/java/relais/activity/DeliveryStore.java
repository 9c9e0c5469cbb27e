package relais.activity;

import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has not yet heard of what: batches of new facts, and single facts that were refused. */
public interface DeliveryStore {

    // Batches

    /**
     * A fact that nobody has taken up.
     *
     * @param awaits whether nobody has taken up either what it takes back
     */
    record Untaken(
            long id,
            long personId,
            Action action,
            long subjectId,
            Instant occurredAt,
            Optional<Long> reversesId,
            boolean awaits) {

        Activity fact() {
            return new Activity(id, personId, action, subjectId, occurredAt, reversesId);
        }
    }

    /**
     * The oldest facts that nobody has taken up, locked; those of other servers are passed over.
     * What takes back a fact that a listener refuses waits for it.
     */
    @SqlQuery(
            """
            SELECT a.id, a.person_id, a.action, a.subject_id, a.occurred_at, a.reverses_id,
                   EXISTS (SELECT 1 FROM activity e WHERE e.id = a.reverses_id AND e.untold = 1) AS awaits
              FROM activity a FORCE INDEX (activity_untold)
             WHERE a.untold = 1
               AND (a.reverses_id IS NULL
                OR  NOT EXISTS (SELECT 1 FROM activity_delivery d WHERE d.activity_id = a.reverses_id))
             ORDER BY a.id
             LIMIT :atMost
               FOR UPDATE SKIP LOCKED
            """)
    List<Untaken> untaken(int atMost);

    /** Facts that were taken up and that somebody has still to hear of. */
    @SqlQuery(
            """
            SELECT f.id
              FROM activity_batch b
              JOIN JSON_TABLE(b.facts, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) f
             UNION
            SELECT activity_id
              FROM activity_delivery
            """)
    Set<Long> onTheirWay();

    /**
     * @param facts their ids, from the oldest on
     */
    @SqlUpdate("INSERT INTO activity_batch (due_at, facts) VALUES (:dueAt, :facts)")
    @GetGeneratedKeys
    long open(Instant dueAt, String facts);

    /** They stand with their batch now. */
    @SqlUpdate(
            """
            UPDATE JSON_TABLE(:facts, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
              STRAIGHT_JOIN activity a FORCE INDEX (PRIMARY) ON a.id = k.id
               SET a.untold = NULL
            """)
    void take(String facts);

    /** A batch that a server left unfinished. */
    @SqlQuery("SELECT id FROM activity_batch WHERE due_at <= :now ORDER BY due_at LIMIT 1")
    Optional<Long> abandoned(Instant now);

    /** True for one server only. */
    @SqlUpdate("UPDATE activity_batch SET due_at = :dueAt WHERE id = :batch AND due_at <= :now")
    boolean takeOver(long batch, Instant now, Instant dueAt);

    /** What a batch is about; empty when it is done. */
    @SqlQuery("SELECT facts FROM activity_batch WHERE id = :batch")
    Optional<String> taken(long batch);

    @SqlQuery(
            """
            SELECT a.id, a.person_id, a.action, a.subject_id, a.occurred_at, a.reverses_id
              FROM JSON_TABLE(:activityIds, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
              STRAIGHT_JOIN activity a FORCE INDEX (PRIMARY) ON a.id = k.id
             ORDER BY a.id
            """)
    List<Activity> facts(String activityIds);

    /**
     * False when this listener has had this batch, or when it is done altogether; waits for whoever
     * is giving it to them. Until the transaction ends, the batch cannot be done.
     */
    default boolean receive(long batch, String listener) {
        return isOpen(batch) && sign(batch, listener);
    }

    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1
                             FROM activity_batch
                            WHERE id = :batch
                             LOCK IN SHARE MODE)
            """)
    boolean isOpen(long batch);

    @SqlUpdate(
            """
            INSERT INTO activity_receipt (batch_id, listener)
            VALUES (:batch, :listener)
                ON DUPLICATE KEY UPDATE batch_id = batch_id
            """)
    boolean sign(long batch, String listener);

    /** Everyone has had it. First the batch, which waits for whoever still writes a receipt. */
    default void close(long batch) {
        forget(batch);
        forgetReceipts(batch);
    }

    @SqlUpdate("DELETE FROM activity_batch WHERE id = :batch")
    void forget(long batch);

    @SqlUpdate("DELETE FROM activity_receipt WHERE batch_id = :batch")
    void forgetReceipts(long batch);

    // Single facts

    @SqlUpdate(
            """
            INSERT INTO activity_delivery (activity_id, listener, due_at)
            SELECT k.id, :listener, :dueAt
              FROM JSON_TABLE(:activityIds, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
            """)
    void setAside(String activityIds, String listener, Instant dueAt);

    /** Reserves what is due, until it is due again after 1, 2, 4 … minutes; returns how many. */
    @SqlUpdate(
            """
            UPDATE activity_delivery
               SET taken_by = :taker,
                   attempts = LEAST(attempts + 1, 200),
                   due_at   = TIMESTAMPADD(MINUTE, POW(2, LEAST(attempts - 1, 10)), :now)
             WHERE listener = :listener
               AND due_at <= :now
             ORDER BY due_at, activity_id
             LIMIT :atMost
            """)
    int reserve(String listener, String taker, Instant now, int atMost);

    @SqlQuery(
            """
            SELECT a.id, a.person_id, a.action, a.subject_id, a.occurred_at, a.reverses_id
              FROM activity_delivery d
              JOIN activity a ON a.id = d.activity_id
             WHERE d.taken_by = :taker
             ORDER BY a.id
            """)
    List<Activity> reserved(String taker);

    /**
     * False when another server has taken over meanwhile, as it took too long, and when this takes
     * back a fact that the listener has not heard of: it waits until then. Told in the order in
     * which they happened, so that what was taken back leaves its room under a cap to what came
     * next.
     */
    @SqlUpdate(
            """
            DELETE FROM activity_delivery
             WHERE taken_by = :taker
               AND activity_id = :activityId
               AND NOT EXISTS (SELECT 1
                                 FROM activity a
                                 JOIN activity_delivery earlier ON earlier.activity_id = a.reverses_id
                                WHERE a.id = :activityId
                                  AND earlier.listener = :listener)
            """)
    boolean delivered(String taker, String listener, long activityId);

    @SqlUpdate(
            """
            UPDATE activity_delivery
               SET taken_by = NULL, last_error = LEFT(:error, 500)
             WHERE taken_by = :taker
               AND activity_id = :activityId
            """)
    void failed(String taker, long activityId, String error);

    // Figures

    /** Facts that somebody has still to hear of. */
    @SqlQuery(
            """
            SELECT (SELECT COUNT(*) FROM activity WHERE untold = 1)
                 + (SELECT COUNT(*)
                      FROM (SELECT f.id
                              FROM activity_batch b
                              JOIN JSON_TABLE(b.facts, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) f
                             UNION
                            SELECT activity_id FROM activity_delivery) taken)
            """)
    int pending();
}
