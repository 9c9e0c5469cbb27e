package relais.points;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the entries as people ask about them, and keeps what was withdrawn. */
public interface StatementStore {

    /** What a rule gave between two moments and still counts. */
    record Standing(int acts, int people, long points) {}

    @SqlQuery("points/lines-of-person.sql")
    List<PointsLine> linesOf(long personId, @BindMethods PointsPosition after, int atMost);

    @SqlQuery("points/lines-of-rule.sql")
    List<PointsLine> linesBy(long ruleId, @BindMethods PointsPosition after, int atMost);

    @SqlQuery(
            """
            SELECT COALESCE(SUM(IF(earned_at >= :week,    points, 0)), 0) AS week,
                   COALESCE(SUM(IF(earned_at >= :month,   points, 0)), 0) AS month,
                   COALESCE(SUM(IF(earned_at >= :quarter, points, 0)), 0) AS quarter,
                   COALESCE(SUM(IF(earned_at >= :year,    points, 0)), 0) AS year,
                   COALESCE(SUM(points), 0)                               AS ever
              FROM points_entry
             WHERE person_id = :personId
            """)
    Sums sums(long personId, Instant week, Instant month, Instant quarter, Instant year);

    @SqlQuery(
            """
            SELECT COALESCE(SUM(acts), 0) AS acts, COUNT(*) AS people, COALESCE(SUM(points), 0) AS points
              FROM (SELECT SUM(SIGN(points)) AS acts, SUM(points) AS points
                      FROM points_entry
                     WHERE rule_id = :ruleId
                       AND earned_at >= :from
                       AND earned_at <  :until
                     GROUP BY person_id
                    HAVING SUM(points) <> 0) standing
            """)
    Standing standing(long ruleId, Instant from, Instant until);

    @SqlUpdate(
            """
            INSERT INTO points_withdrawal (rule_id, from_at, until_at, reason, withdrawn_by, withdrawn_at, due_at)
            VALUES (:ruleId, :from, :until, :reason, :by, :at, :at)
            """)
    @GetGeneratedKeys
    long withdraw(long ruleId, Instant from, Instant until, String reason, long by, Instant at);

    /** What is still to be taken back; held, so that only one server is at it. */
    @SqlQuery(
            """
            SELECT id, rule_id, from_at, until_at
              FROM points_withdrawal
             WHERE due_at <= :now
             ORDER BY id
             LIMIT 1
               FOR UPDATE
            """)
    Optional<Withdrawal> due(Instant now);

    record Withdrawal(long id, long ruleId, Instant fromAt, Instant untilAt) {}

    @SqlQuery("points/withdrawable.sql")
    List<PointsEntry> withdrawable(@BindMethods Withdrawal withdrawal, int atMost);

    @SqlUpdate("UPDATE points_withdrawal SET due_at = NULL WHERE id = :id")
    void done(long id);
}
