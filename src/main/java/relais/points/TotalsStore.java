package relais.points;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethodsList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.Collection;
import java.util.List;

/** Kept sums, and how many people share each, in all and by country and unit. */
public interface TotalsStore {

    /** Where somebody works now. */
    record Home(long personId, long unitId, String country) {}

    /** A unit, with the ids of those above it and its own between slashes. */
    record Branch(long id, String path) {}

    /** How many people more or less have so many points. */
    record Step(String scope, String period, int points, int people) {}

    /** What a team gained or lost. */
    record TeamStep(String period, long unitId, int points, int people) {}

    @SqlQuery("SELECT id AS person_id, unit_id, country FROM person WHERE id IN (<personIds>)")
    List<Home> homes(@BindList Collection<Long> personIds);

    @SqlQuery("SELECT id, path FROM unit WHERE id IN (<unitIds>)")
    List<Branch> branches(@BindList Collection<Long> unitIds);

    /**
     * Adds to sums; returns what they are now. Who has a sum already stays where they were: whoever
     * moves is moved by {@link Points#followMoves}.
     */
    @SqlQuery(
            """
            INSERT INTO points_total (period, person_id, points, reached_at, unit_id, country)
            VALUES <totals>
                ON DUPLICATE KEY UPDATE points     = points + VALUES(points),
                                        reached_at = GREATEST(reached_at, VALUES(reached_at))
            RETURNING period, person_id, points, reached_at, unit_id, country
            """)
    List<Total> add(
            @BindMethodsList(
                            methodNames = {
                                "period",
                                "personId",
                                "points",
                                "reachedAt",
                                "unitId",
                                "country"
                            })
                    List<Total> totals);

    @SqlQuery(
            """
            SELECT period, person_id, points, reached_at, unit_id, country
              FROM points_total
             WHERE person_id = :personId
             ORDER BY period
               FOR UPDATE
            """)
    List<Total> of(long personId);

    @SqlUpdate("DELETE FROM points_total WHERE person_id = :personId")
    void forget(long personId);

    @SqlUpdate(
            """
            INSERT INTO points_histogram (scope, period, points, people)
            VALUES <steps>
                ON DUPLICATE KEY UPDATE people = people + VALUES(people)
            """)
    void count(
            @BindMethodsList(methodNames = {"scope", "period", "points", "people"})
                    List<Step> steps);

    @SqlUpdate(
            """
            INSERT INTO points_team (period, unit_id, points, people)
            VALUES <steps>
                ON DUPLICATE KEY UPDATE points = points + VALUES(points), people = people + VALUES(people)
            """)
    void countTeams(
            @BindMethodsList(methodNames = {"period", "unitId", "points", "people"})
                    List<TeamStep> steps);

    /** Those whose running periods are kept for a unit or country that they left. */
    @SqlQuery(
            """
            SELECT DISTINCT t.person_id
              FROM points_total t
              JOIN person p ON p.id = t.person_id
             WHERE t.period IN (<periods>)
               AND (p.unit_id <> t.unit_id OR p.country <> t.country)
             ORDER BY t.person_id
            """)
    List<Long> moved(@BindList Collection<String> periods);

    /** Of one person, as their entries say. */
    @SqlUpdate(
            """
            UPDATE points_total t
              JOIN person p ON p.id = t.person_id
               SET t.unit_id = p.unit_id, t.country = p.country
             WHERE t.person_id = :personId
               AND t.period IN (<periods>)
            """)
    void move(long personId, @BindList Collection<String> periods);

    @SqlQuery("SELECT id FROM person WHERE id = :personId FOR UPDATE")
    long hold(long personId);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM board_member WHERE person_id = :personId)")
    boolean appears(long personId);

    // All at once

    /** Counts everything by the sums, which nobody may change meanwhile. */
    default void recount() {
        forgetCounts();
        forgetTeams();
        countEveryone();
        countCountries();
        countUnits();
        countTeams();
    }

    @SqlUpdate("DELETE FROM points_histogram")
    void forgetCounts();

    @SqlUpdate("DELETE FROM points_team")
    void forgetTeams();

    @SqlUpdate(
            """
            INSERT INTO points_histogram (scope, period, points, people)
            SELECT 'everyone', period, points, COUNT(*)
              FROM points_total
             WHERE points > 0
             GROUP BY period, points
            """)
    void countEveryone();

    @SqlUpdate(
            """
            INSERT INTO points_histogram (scope, period, points, people)
            SELECT CONCAT('country:', country), period, points, COUNT(*)
              FROM points_total
             WHERE points > 0
             GROUP BY country, period, points
            """)
    void countCountries();

    /** Summed up by unit first: there are far fewer such rows than people. */
    @SqlUpdate(
            """
            INSERT INTO points_histogram (scope, period, points, people)
            SELECT CONCAT('unit:', above.id), t.period, t.points, SUM(t.people)
              FROM (SELECT unit_id, period, points, COUNT(*) AS people
                      FROM points_total
                     WHERE points > 0
                     GROUP BY unit_id, period, points) t
              JOIN unit u     ON u.id = t.unit_id
              JOIN unit above ON u.path LIKE CONCAT(above.path, '%')
             GROUP BY above.id, t.period, t.points
            """)
    void countUnits();

    @SqlUpdate(
            """
            INSERT INTO points_team (period, unit_id, points, people)
            SELECT period, unit_id, SUM(points), COUNT(*)
              FROM points_total
             WHERE points > 0
             GROUP BY period, unit_id
            """)
    void countTeams();

    @SqlQuery("points/steps-differences.sql")
    long countDifferences();

    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM (SELECT period, unit_id
                      FROM (SELECT period, unit_id, points, people
                              FROM points_team
                             UNION ALL
                            SELECT period, unit_id, -SUM(points), -COUNT(*)
                              FROM points_total
                             WHERE points > 0
                             GROUP BY period, unit_id) counted
                     GROUP BY period, unit_id
                    HAVING SUM(points) <> 0
                        OR SUM(people) <> 0) wrong
            """)
    long teamDifferences();

    /** Facts that were taken back and still pay, or the other way round; not what is on its way. */
    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM points_entry e
              LEFT JOIN points_entry t ON t.activity_id = e.activity_id AND t.rule_id = e.rule_id AND t.taken
              LEFT JOIN activity r     ON r.reverses_id = e.activity_id
              LEFT JOIN activity_pending p  ON p.activity_id = r.id
              LEFT JOIN activity_delivery d ON d.activity_id = r.id AND d.listener = 'points'
             WHERE NOT e.taken
               AND e.points <> 0
               AND p.activity_id IS NULL
               AND d.activity_id IS NULL
               AND r.id IS NOT NULL
               AND t.activity_id IS NULL
            """)
    long notTakenBack();
}
