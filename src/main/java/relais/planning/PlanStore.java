package relais.planning;

import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans of drafts, each its writer’s alone. */
public interface PlanStore {

    /** One that waits, as its clock and the moment stand in its row. */
    record Clocked(long draftId, String localAt, String zone, Instant dueAt) {}

    /** The next first. */
    @SqlQuery("SELECT * FROM share_plan WHERE person_id = :personId ORDER BY due_at, draft_id")
    List<Plan> of(long personId);

    @SqlQuery("SELECT * FROM share_plan WHERE draft_id = :draftId AND person_id = :personId")
    Optional<Plan> plan(long personId, long draftId);

    /** In place of another moment: of a new one they are told anew. */
    @SqlUpdate(
            """
            INSERT INTO share_plan (draft_id, person_id, local_at, zone, due_at, planned_at)
            VALUES (:draftId, :personId, :localAt, :zone, :dueAt, :now)
                ON DUPLICATE KEY UPDATE sequence = IF(due_at = VALUES(due_at), sequence, sequence + 1),
                                        local_at = VALUES(local_at), zone = VALUES(zone),
                                        due_at = VALUES(due_at), told_at = NULL
            """)
    void keep(long personId, long draftId, String localAt, String zone, Instant dueAt, Instant now);

    @SqlUpdate("DELETE FROM share_plan WHERE draft_id = :draftId AND person_id = :personId")
    boolean delete(long personId, long draftId);

    @SqlUpdate("DELETE FROM share_plan WHERE person_id = :personId")
    void deleteOf(long personId);

    @SqlQuery("planning/due.sql")
    @RegisterRowMapper(ReminderMapper.class)
    List<Reminder> due(Instant now, Instant after, long afterId, int atMost);

    /** False when somebody else was faster, or the plan was moved or withdrawn meanwhile. */
    @SqlUpdate(
            """
            UPDATE share_plan
               SET told_at = :now
             WHERE draft_id = :draftId
               AND due_at = :dueAt
               AND told_at IS NULL
            """)
    boolean markTold(long draftId, Instant dueAt, Instant now);

    @SqlQuery(
            """
            SELECT draft_id, local_at, zone, due_at
              FROM share_plan
             WHERE told_at IS NULL
               AND due_at > :now
             ORDER BY due_at, draft_id
            """)
    List<Clocked> waiting(Instant now);

    /** The rules of its zone have changed. Nothing where it was moved meanwhile. */
    @SqlUpdate(
            """
            UPDATE share_plan
               SET due_at = :dueAt, sequence = sequence + 1
             WHERE draft_id = :clocked.draftId
               AND local_at = :clocked.localAt
               AND zone = :clocked.zone
               AND told_at IS NULL
            """)
    void follow(@BindMethods("clocked") Clocked clocked, Instant dueAt);
}
