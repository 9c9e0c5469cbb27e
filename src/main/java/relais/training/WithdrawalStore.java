package relais.training;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Modules that were taken away, and perhaps brought back. */
public interface WithdrawalStore {

    /** False when nothing of it is published. */
    @SqlUpdate(
            """
            INSERT INTO training_withdrawal (module_id, version, reason, withdrawn_by, withdrawn_at, due_at)
            SELECT id, version, :reason, :by, :at, IF(:reason IS NULL, NULL, :at)
              FROM training_module
             WHERE id = :moduleId
               AND version > 0
                ON DUPLICATE KEY UPDATE id = training_withdrawal.id
            """)
    boolean withdraw(long moduleId, Optional<String> reason, long by, Instant at);

    @SqlUpdate("UPDATE training_module SET version = 0 WHERE id = :moduleId")
    void unpublish(long moduleId);

    /** What was published before. False when the module is not away. */
    @SqlUpdate(
            """
            UPDATE training_module m
              JOIN training_withdrawal w ON w.module_id = m.id AND w.in_force = 1
               SET m.version = w.version
             WHERE m.id = :moduleId
            """)
    boolean republish(long moduleId);

    @SqlUpdate(
            """
            UPDATE training_withdrawal
               SET restored_by = :by, restored_at = :at, due_at = IF(reason IS NULL, NULL, :at)
             WHERE module_id = :moduleId
               AND in_force = 1
            """)
    void restore(long moduleId, long by, Instant at);

    /** What learners find instead: the path of a module that is away, if there is still one. */
    @SqlQuery(
            """
            SELECT IF(EXISTS (SELECT 1
                                FROM training_module o
                               WHERE o.path_id = p.id
                                 AND o.version > 0), CONCAT('/training/', p.slug), '/training') AS url
              FROM training_withdrawal w
              JOIN training_module m ON m.id = w.module_id
              JOIN training_path p   ON p.id = m.path_id
             WHERE w.in_force = 1
               AND p.slug = :path
               AND m.slug = :module
            """)
    Optional<String> insteadOf(String path, String module);

    // What follows

    /** People whom a withdrawal concerns. */
    record Concerned(int onTheWay, int completed, int certificates) {}

    @SqlQuery(
            """
            SELECT (SELECT COUNT(*)
                      FROM module_enrolment e
                      LEFT JOIN module_completion c ON c.person_id = e.person_id AND c.module_id = e.module_id
                     WHERE e.module_id = m.id
                       AND c.person_id IS NULL)                               AS on_the_way,
                   (SELECT COUNT(*) FROM module_completion WHERE module_id = m.id)  AS completed,
                   (SELECT COUNT(*) FROM path_completion WHERE path_id = m.path_id) AS certificates
              FROM training_module m
             WHERE m.id = :moduleId
            """)
    Concerned concerned(long moduleId);

    @SqlQuery(
            """
            SELECT w.id, m.path_id, COALESCE(w.restored_by, w.withdrawn_by) AS `by`, w.withdrawn_at AS at,
                   w.reason, w.restored_at IS NULL AS in_force, w.due_at
              FROM training_withdrawal w
              JOIN training_module m ON m.id = w.module_id
             WHERE w.due_at IS NOT NULL
             ORDER BY w.due_at, w.id
            """)
    List<Withdrawal> due();

    /**
     * Unless it has been brought back since, or is younger than the facts that may be on their way.
     */
    @SqlUpdate(
            """
            UPDATE training_withdrawal
               SET due_at = NULL
             WHERE id = :id
               AND due_at = :dueAt
               AND due_at \\< :before
            """)
    void settle(long id, Instant dueAt, Instant before);
}
