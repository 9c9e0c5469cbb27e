package relais.points;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;

/** Rules and entries: what an act is worth, and what was given. */
public interface PointsStore {

    /** How often a rule has paid somebody in one of their days, weeks or months, or ever. */
    record Count(long personId, long ruleId, String period, int n) {}

    /** All versions of all rules. */
    @SqlQuery("points/rules.sql")
    List<PointsRule> rules();

    /**
     * Held until the transaction ends, in the order given, so that nobody appears or vanishes while
     * their sums change.
     */
    @SqlQuery(
            """
            SELECT STRAIGHT_JOIN p.id, p.zone, p.country, p.job_family,
                   (SELECT u.path FROM unit u WHERE u.id = p.unit_id) AS unit_path,
                   b.person_id IS NOT NULL AS appears
              FROM JSON_TABLE(:people, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
              JOIN person p FORCE INDEX (PRIMARY) ON p.id = k.id
              LEFT JOIN board_member b ON b.person_id = p.id
              LOCK IN SHARE MODE
            """)
    List<Earner> earners(String people);

    /** What acts gave, and what was taken back of it. */
    @SqlQuery(
            """
            SELECT e.activity_id, e.rule_id, e.taken, e.rule_version, e.person_id, e.points, e.capped, e.earned_at,
                   e.local_day
              FROM JSON_TABLE(:acts, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
              JOIN points_entry e FORCE INDEX (PRIMARY) ON e.activity_id = k.id
            """)
    List<PointsEntry> entriesOfActs(String acts);

    @SqlUpdate("points/insert-entries.sql")
    void insert(String entries);

    /** Adds to these counters, and holds them all until the transaction ends. */
    @SqlQuery(
            """
            INSERT INTO points_count (person_id, rule_id, period, n)
            SELECT c.person_id, c.rule_id, c.period, c.n
              FROM JSON_TABLE(:counts, '$[*]' COLUMNS (
                     person_id BIGINT UNSIGNED PATH '$[0]',
                     rule_id   BIGINT UNSIGNED PATH '$[1]',
                     period    VARCHAR(10)     PATH '$[2]',
                     n         INT             PATH '$[3]')) c
                ON DUPLICATE KEY UPDATE n = points_count.n + VALUES(n)
            RETURNING person_id, rule_id, period, n
            """)
    List<Count> hold(String counts);

    /** Sets counters that are held. */
    @SqlUpdate(
            """
            INSERT INTO points_count (person_id, rule_id, period, n)
            SELECT c.person_id, c.rule_id, c.period, c.n
              FROM JSON_TABLE(:counts, '$[*]' COLUMNS (
                     person_id BIGINT UNSIGNED PATH '$[0]',
                     rule_id   BIGINT UNSIGNED PATH '$[1]',
                     period    VARCHAR(10)     PATH '$[2]',
                     n         INT             PATH '$[3]')) c
                ON DUPLICATE KEY UPDATE n = VALUES(n)
            """)
    void count(String counts);

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
