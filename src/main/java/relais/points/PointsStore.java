package relais.points;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules and entries: what an act is worth, and what was given. */
public interface PointsStore {

    /** Whose points these are, and whether they appear on boards. */
    record Earner(long id, ZoneId zone, boolean appears) {}

    @SqlQuery("SELECT id, action, version, points, per_day, per_week, per_month FROM points_rule")
    List<PointsRule> rules();

    /**
     * Held until the transaction ends, so that nobody appears or vanishes while their sums change.
     */
    @SqlQuery(
            """
            SELECT p.id, p.zone, b.person_id IS NOT NULL AS appears
              FROM person p
              LEFT JOIN board_member b ON b.person_id = p.id
             WHERE p.id IN (<personIds>)
             ORDER BY p.id
              LOCK IN SHARE MODE
            """)
    List<Earner> earners(@BindList Collection<Long> personIds);

    @SqlQuery("SELECT activity_id FROM points_entry WHERE activity_id IN (<activityIds>)")
    Set<Long> answered(@BindList Collection<Long> activityIds);

    @SqlQuery(
            """
            SELECT activity_id, rule_id, rule_version, person_id, points, earned_at, local_day
              FROM points_entry
             WHERE activity_id = :activityId
            """)
    Optional<PointsEntry> entry(long activityId);

    @SqlUpdate(
            """
            INSERT INTO points_entry (activity_id, rule_id, rule_version, person_id, points, earned_at, local_day)
            VALUES (:activityId, :ruleId, :ruleVersion, :personId, :points, :earnedAt, :localDay)
            """)
    void insert(@BindMethods PointsEntry entry);

    /** 0 when the cap is reached already. */
    @SqlUpdate(
            """
            INSERT INTO points_count (person_id, rule_id, period, n)
            VALUES (:personId, :ruleId, :period, 1)
                ON DUPLICATE KEY UPDATE n = IF(n < :cap, n + 1, n)
            """)
    int take(long personId, long ruleId, String period, int cap);

    @SqlUpdate(
            """
            UPDATE points_count
               SET n = n - 1
             WHERE person_id = :personId
               AND rule_id = :ruleId
               AND period = :period
               AND n > 0
            """)
    void giveBack(long personId, long ruleId, String period);

    @SqlQuery(
            """
            SELECT activity_id, rule_id, rule_version, person_id, points, earned_at, local_day
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
