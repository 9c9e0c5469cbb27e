package relais.labels;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.activity.Action;
import relais.labels.Label.End;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Labels, from being given to having ended. What holds now is also the row of champion. */
public interface LabelStore {

    @SqlQuery("SELECT NOT EXISTS (SELECT 1 FROM champion)")
    boolean isUnknown();

    @SqlQuery("labels/history.sql")
    List<Label> history(long personId);

    /** Empty when they hold one already. */
    @SqlUpdate(
            """
            INSERT INTO label (person_id, began_at, valid_until, founding, awarded_by, reason, request_id,
                               sponsor_id, above_id)
            VALUES (:personId, :at, :validUntil, :founding, :by, :reason, :requestId, :sponsorId, :aboveId)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            long personId,
            Instant at,
            LocalDate validUntil,
            boolean founding,
            long by,
            String reason,
            Optional<Long> requestId,
            Optional<Long> sponsorId,
            Optional<Long> aboveId);

    /** Places of their own, where they have a number, stay theirs. */
    @SqlUpdate(
            """
            INSERT INTO champion (person_id, since, valid_until, founding, places)
            VALUES (:personId, :since, :validUntil, :founding, NULL)
                ON DUPLICATE KEY UPDATE since = VALUES(since), valid_until = VALUES(valid_until),
                                        founding = VALUES(founding)
            """)
    void hold(long personId, Instant since, LocalDate validUntil, boolean founding);

    /** From now on nobody is sponsored by it, and no tree begins with it. */
    @SqlUpdate(
            """
            UPDATE champion
               SET valid_until = LEAST(valid_until, :lastDay), founding = FALSE
             WHERE person_id = :personId
            """)
    void release(long personId, LocalDate lastDay);

    /** False when it had ended before. */
    @SqlUpdate(
            """
            UPDATE label
               SET ended_at = :at, ended_as = :as, ended_by = :by, end_reason = :reason
             WHERE id = :labelId
               AND standing = 1
            """)
    boolean end(long labelId, End as, Optional<Long> by, Optional<String> reason, Instant at);

    @SqlUpdate("UPDATE label SET handed_on_at = :at WHERE id = :labelId AND handed_on_at IS NULL")
    boolean handOn(long labelId, Instant at);

    /**
     * Also of one that ran out, while the protégés are still there. False when somebody else
     * renewed it, or it ended otherwise.
     */
    @SqlUpdate(
            """
            UPDATE label
               SET valid_until = :until, noticed_days = NULL, ended_at = NULL, ended_as = NULL
             WHERE id = :labelId
               AND valid_until = :fromDay
               AND (standing = 1 OR ended_as = 'EXPIRED' AND handed_on_at IS NULL)
            """)
    boolean prolong(long labelId, LocalDate fromDay, LocalDate until);

    @SqlUpdate(
            """
            INSERT INTO label_renewal (label_id, from_day, valid_until, renewed_at, renewed_by, reason)
            VALUES (:labelId, :fromDay, :until, :at, :by, :reason)
            """)
    void recordRenewal(
            long labelId, LocalDate fromDay, LocalDate until, long by, String reason, Instant at);

    // Lists

    /** All, or only these. */
    @SqlQuery("labels/due.sql")
    List<Due> due(
            long readerId, LocalDate before, Instant since, Optional<String> only, int atMost);

    /** How often one person did one thing. */
    record Count(long personId, Action action, int times) {}

    @SqlQuery("labels/year.sql")
    List<Count> year(String people, @BindList Collection<Action> actions, Instant since);

    @SqlQuery("labels/new_champions.sql")
    List<NewChampion> newChampions(String country, Instant since, int atMost);

    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM label l
              JOIN membership m ON m.person_id = l.person_id
             WHERE l.began_at >= :since
               AND l.standing = 1
            """)
    int countNew(Instant since);

    @SqlQuery("labels/founders.sql")
    List<Founder> founders(long readerId, int atMost);
}
