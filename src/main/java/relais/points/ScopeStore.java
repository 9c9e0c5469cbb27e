package relais.points;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.List;
import java.util.Set;

/** Which scopes are counted by score, and how they are counted from the sums. */
public interface ScopeStore {

    /** How many people of a scope have points. */
    record Size(String scope, int people) {}

    /** Shared, until the transaction ends: what is counted stays the same meanwhile. */
    @SqlQuery("SELECT scope FROM points_scope WHERE scope = 'everyone' LOCK IN SHARE MODE")
    String hold();

    /** Waits for all who write sums, and makes them wait. */
    @SqlQuery("SELECT scope FROM points_scope WHERE scope = 'everyone' FOR UPDATE")
    String holdAlone();

    @SqlQuery("SELECT scope FROM points_scope")
    Set<String> counted();

    @SqlQuery("points/scope-sizes.sql")
    List<Size> sizes(int large, int small);

    @SqlUpdate(
            """
            INSERT INTO points_scope (scope, people)
            SELECT s.scope, s.people
              FROM JSON_TABLE(:sizes, '$[*]' COLUMNS (scope VARCHAR(20) PATH '$[0]', people INT PATH '$[1]')) s
                ON DUPLICATE KEY UPDATE people = VALUES(people)
            """)
    void write(String sizes);

    /** All but these. */
    @SqlUpdate(
            """
            DELETE FROM points_scope
             WHERE scope NOT IN (SELECT s.scope
                                   FROM JSON_TABLE(:sizes, '$[*]' COLUMNS (
                                          scope VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]')) s)
            """)
    boolean forgetOthers(String sizes);

    @SqlUpdate(
            """
            DELETE h
              FROM points_histogram h
              LEFT JOIN points_scope s ON s.scope = h.scope
             WHERE s.scope IS NULL
            """)
    void forgetUncounted();

    // Counting from the sums

    default void forgetAll() {
        forgetCounts();
        forgetTeams();
        empty();
    }

    default void forgetUnits() {
        forgetCountsOfUnits();
        emptyUnits();
    }

    /** Those scopes that have no counts yet. */
    default void fill() {
        count();
        filled();
    }

    @SqlUpdate("DELETE FROM points_histogram")
    void forgetCounts();

    @SqlUpdate("DELETE FROM points_team")
    void forgetTeams();

    @SqlUpdate("UPDATE points_scope SET filled = FALSE")
    void empty();

    @SqlUpdate("DELETE FROM points_histogram WHERE scope LIKE 'unit:%'")
    void forgetCountsOfUnits();

    @SqlUpdate("UPDATE points_scope SET filled = FALSE WHERE scope LIKE 'unit:%'")
    void emptyUnits();

    @SqlUpdate("UPDATE points_scope SET filled = TRUE")
    void filled();

    @SqlUpdate("points/count-scopes.sql")
    void count();

    @SqlUpdate(
            """
            INSERT INTO points_team (period, unit_id, points, people)
            SELECT period, unit_id, SUM(points), COUNT(*)
              FROM points_total
             WHERE points > 0
             GROUP BY period, unit_id
            """)
    void countTeams();

    /** Raises the version of all periods: see {@link TotalsStore#changed}. */
    @SqlUpdate(
            """
            INSERT INTO points_version (period, version)
            SELECT DISTINCT period, UNIX_TIMESTAMP(NOW(6)) * 1000000
              FROM points_total
                ON DUPLICATE KEY UPDATE version = GREATEST(points_version.version + 1, VALUES(version))
            """)
    void changed();

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
}
