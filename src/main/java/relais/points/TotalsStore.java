package relais.points;

import org.jdbi.v3.sqlobject.customizer.BindList;
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

    @SqlQuery(
            """
            SELECT p.id AS person_id, p.unit_id, p.country
              FROM JSON_TABLE(:people, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
              JOIN person p FORCE INDEX (PRIMARY) ON p.id = k.id
            """)
    List<Home> homes(String people);

    @SqlQuery("SELECT id, path FROM unit WHERE id IN (<unitIds>)")
    List<Branch> branches(@BindList Collection<Long> unitIds);

    /**
     * Adds to sums; returns what they are now. Who has a sum already stays where they were: whoever
     * moves is moved by {@link Points#followMoves}.
     */
    @SqlQuery("points/add-totals.sql")
    List<Total> add(String totals);

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

    /** Holds these scopes and periods, in the order given, and returns what is counted of them. */
    @SqlQuery(
            """
            INSERT INTO points_histogram (scope, period, scores)
            SELECT k.scope, k.period, '[]'
              FROM JSON_TABLE(:keys, '$[*]' COLUMNS (
                     scope  VARCHAR(20) PATH '$[0]',
                     period VARCHAR(10) PATH '$[1]')) k
                ON DUPLICATE KEY UPDATE scores = points_histogram.scores
            RETURNING scope, period, scores
            """)
    List<Histogram> histograms(String keys);

    /** Of those held. */
    @SqlUpdate(
            """
            INSERT INTO points_histogram (scope, period, scores)
            SELECT h.scope, h.period, h.scores
              FROM JSON_TABLE(:histograms, '$[*]' COLUMNS (
                     scope  VARCHAR(20) PATH '$[0]',
                     period VARCHAR(10) PATH '$[1]',
                     scores MEDIUMTEXT  PATH '$[2]')) h
                ON DUPLICATE KEY UPDATE scores = VALUES(scores)
            """)
    void write(String histograms);

    @SqlUpdate(
            """
            INSERT INTO points_team (period, unit_id, points, people)
            SELECT s.period, s.unit_id, s.points, s.people
              FROM JSON_TABLE(:steps, '$[*]' COLUMNS (
                     period  VARCHAR(10)     PATH '$[0]',
                     unit_id BIGINT UNSIGNED PATH '$[1]',
                     points  INT             PATH '$[2]',
                     people  INT             PATH '$[3]')) s
                ON DUPLICATE KEY UPDATE points = points_team.points + VALUES(points),
                                        people = points_team.people + VALUES(people)
            """)
    void countTeams(String steps);

    /**
     * Raises the version of the sums of these periods, in the order given. All who change sums of a
     * period go one by one from here to the end of their transactions.
     */
    @SqlUpdate(
            """
            INSERT INTO points_version (period, version)
            SELECT p.period, UNIX_TIMESTAMP(NOW(6)) * 1000000
              FROM JSON_TABLE(:periods, '$[*]' COLUMNS (period VARCHAR(10) PATH '$')) p
                ON DUPLICATE KEY UPDATE version = GREATEST(points_version.version + 1, VALUES(version))
            """)
    void changed(String periods);

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

    /** Facts that were taken back and still pay, or the other way round; not what is on its way. */
    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM points_entry e
              LEFT JOIN points_entry t ON t.activity_id = e.activity_id AND t.rule_id = e.rule_id AND t.taken
              LEFT JOIN activity r     ON r.reverses_id = e.activity_id
              LEFT JOIN activity_on_its_way p ON p.activity_id = r.id
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
