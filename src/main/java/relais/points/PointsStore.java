package relais.points;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.BindMethodsList;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Rules and entries: what an act is worth, and what was given. */
public interface PointsStore {

    /** How often a rule has paid somebody in one of their days, weeks or months, or ever. */
    record Count(long personId, long ruleId, String period, int n) {}

    /** All versions of all rules. */
    @SqlQuery("points/rules.sql")
    List<PointsRule> rules();

    /**
     * Held until the transaction ends, so that nobody appears or vanishes while their sums change.
     */
    @SqlQuery(
            """
            SELECT p.id, p.zone, p.country, p.job_family,
                   (SELECT u.path FROM unit u WHERE u.id = p.unit_id) AS unit_path,
                   b.person_id IS NOT NULL AS appears
              FROM person p
              LEFT JOIN board_member b ON b.person_id = p.id
             WHERE p.id IN (<personIds>)
             ORDER BY p.id
              LOCK IN SHARE MODE
            """)
    List<Earner> earners(@BindList Collection<Long> personIds);

    /** What acts gave, and what was taken back of it. */
    @SqlQuery(
            """
            SELECT activity_id, rule_id, taken, rule_version, person_id, points, capped, earned_at, local_day
              FROM points_entry
             WHERE activity_id IN (<activityIds>)
            """)
    List<PointsEntry> entriesOfActs(@BindList Collection<Long> activityIds);

    @SqlBatch(
            """
            INSERT INTO points_entry (activity_id, rule_id, taken, rule_version, person_id, points, capped, earned_at,
                                      local_day)
            VALUES (:activityId, :ruleId, :taken, :ruleVersion, :personId, :points, :capped, :earnedAt, :localDay)
            """)
    void insert(@BindMethods Collection<PointsEntry> entry);

    /** Makes these counters where they are not, and holds them all until the transaction ends. */
    @SqlQuery(
            """
            INSERT INTO points_count (person_id, rule_id, period, n)
            VALUES <counts>
                ON DUPLICATE KEY UPDATE n = n
            RETURNING person_id, rule_id, period, n
            """)
    List<Count> hold(
            @BindMethodsList(methodNames = {"personId", "ruleId", "period", "n"})
                    List<Count> counts);

    /** Sets counters that are held. */
    @SqlUpdate(
            """
            INSERT INTO points_count (person_id, rule_id, period, n)
            VALUES <counts>
                ON DUPLICATE KEY UPDATE n = VALUES(n)
            """)
    void count(
            @BindMethodsList(methodNames = {"personId", "ruleId", "period", "n"})
                    List<Count> counts);

    @SqlQuery(
            """
            SELECT activity_id, rule_id, taken, rule_version, person_id, points, capped, earned_at, local_day
              FROM points_entry
             WHERE person_id = :personId
               AND points <> 0
            """)
    List<PointsEntry> entriesOf(long personId);

    @SqlQuery(
            """
            SELECT COALESCE(SUM(points), 0)
              FROM points_entry
             WHERE person_id = :personId
               AND earned_at >= :from
            """)
    int sum(long personId, Instant from);
}
