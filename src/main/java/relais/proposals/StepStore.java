package relais.proposals;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;

/** What decides whom editors trust. */
public interface StepStore {

    /** Names are stored. */
    enum Step {
        ACCEPTED,
        DECLINED,
        TRUSTED,
        TAKEN_DOWN
    }

    @SqlUpdate(
            """
            INSERT INTO contributor_step (person_id, proposal_id, step, taken_at)
            VALUES (:personId, :proposalId, :step, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    void add(long personId, long proposalId, Step step, Instant at);

    /** Accepted since something was not. */
    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM contributor_step
             WHERE person_id = :personId
               AND step = 'ACCEPTED'
               AND id > COALESCE((SELECT MAX(id)
                                    FROM contributor_step
                                   WHERE person_id = :personId
                                     AND step IN ('DECLINED', 'TAKEN_DOWN')), 0)
            """)
    int inARow(long personId);

    @SqlQuery(
            """
            SELECT COALESCE(MAX(IF(step = 'TRUSTED', id, 0)) > MAX(IF(step = 'TAKEN_DOWN', id, 0)), FALSE)
              FROM contributor_step
             WHERE person_id = :personId
               AND step IN ('TRUSTED', 'TAKEN_DOWN')
            """)
    boolean isTrusted(long personId);

    @SqlUpdate("DELETE FROM contributor_step WHERE person_id = :personId")
    void forget(long personId);
}
