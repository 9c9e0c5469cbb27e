package relais.packages;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What items said of people. */
public interface AttemptStore {

    /** False when there is one already. */
    @SqlUpdate(
            """
            INSERT INTO package_attempt (person_id, item_id, begun_at, changed_at)
            VALUES (:personId, :itemId, :at, :at)
                ON DUPLICATE KEY UPDATE item_id = package_attempt.item_id
            """)
    boolean begin(long personId, long itemId, Instant at);

    /** What was said until now. */
    record Kept(
            Standard standard,
            String rules,
            long session,
            int number,
            long seconds,
            String data,
            Optional<Instant> doneAt) {}

    @SqlQuery(
            """
            SELECT p.standard, i.rules, a.session, a.number, a.seconds, a.data, a.done_at
              FROM package_attempt a
              JOIN package_item i ON i.id = a.item_id
              JOIN package p      ON p.id = i.package_id
             WHERE a.person_id = :personId
               AND a.item_id = :itemId
            """)
    Kept kept(long personId, long itemId);

    @SqlUpdate(
            """
            UPDATE package_attempt
               SET changed_at = :at, session = :session, number = :number, completed = :completed, passed = :passed,
                   score = COALESCE(:score, score), seconds = :seconds, ended = :ended, data = :data,
                   done_at = COALESCE(done_at, :doneAt)
             WHERE person_id = :personId
               AND item_id = :itemId
            """)
    void write(
            long personId,
            long itemId,
            Instant at,
            long session,
            int number,
            Optional<Boolean> completed,
            Optional<Boolean> passed,
            Optional<Double> score,
            long seconds,
            boolean ended,
            String data,
            Optional<Instant> doneAt);

    /** Whether everything that reports, in the package of this item, is done. */
    @SqlQuery(
            """
            SELECT NOT EXISTS (SELECT 1
                                 FROM package_item c
                                 JOIN package_item i         ON i.package_id = c.package_id AND i.reports
                                 LEFT JOIN package_attempt a ON a.item_id = i.id AND a.person_id = :personId
                                WHERE c.id = :itemId
                                  AND a.done_at IS NULL)
            """)
    boolean isPackageDone(long personId, long itemId);

    // Of cmi5

    /** In any part of this package. */
    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1
                             FROM package_item i
                             JOIN package_attempt a ON a.item_id = i.id AND a.person_id = :personId
                            WHERE i.package_id = :packageId)
            """)
    boolean hasBegun(long personId, long packageId);

    @SqlQuery(
            """
            SELECT completed, passed, score, done_at
              FROM package_attempt
             WHERE person_id = :personId
               AND item_id = :itemId
            """)
    Reached reached(long personId, long itemId);

    @SqlUpdate(
            """
            UPDATE package_attempt
               SET changed_at = :at, completed = :completed, passed = :passed, score = :score, done_at = :doneAt
             WHERE person_id = :personId
               AND item_id = :itemId
            """)
    void write(long personId, long itemId, Instant at, @BindMethods Reached reached);

    @SqlQuery("packages/units.sql")
    List<UnitProgress> units(long packageId, long personId);

    /** Whatever is expected in this package counts as done. */
    @SqlUpdate(
            """
            INSERT INTO package_attempt (person_id, item_id, begun_at, changed_at, done_at)
            SELECT :personId, i.id, :at, :at, :at
              FROM package_item i
             WHERE i.package_id = :packageId
               AND i.reports
                ON DUPLICATE KEY UPDATE done_at = COALESCE(package_attempt.done_at, :at)
            """)
    void waive(long personId, long packageId, Instant at);

    @SqlUpdate("DELETE FROM package_attempt WHERE person_id = :personId")
    void erase(long personId);
}
