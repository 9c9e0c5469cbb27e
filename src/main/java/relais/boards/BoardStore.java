package relais.boards;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

import relais.points.Histogram;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the kept sums. Everything that shows people goes through the view board_member. */
public interface BoardStore {

    /**
     * Whether what is kept of a board still holds, and where a person stands in it; empty while
     * nobody ever had points in the period.
     */
    @SqlQuery("boards/reading.sql")
    Optional<Reading> reading(
            @Define String inside, @BindMethods Scope scope, String period, long personId);

    /** Of those with so many points. */
    @SqlQuery("boards/top.sql")
    List<Row> top(
            @Define String people,
            @Define String within,
            @BindMethods Scope scope,
            String period,
            @BindMethods Scores.Span span,
            int atMost);

    /** Empty while nobody ever had points. */
    @SqlQuery(
            """
            SELECT scope, period, scores
              FROM points_histogram
             WHERE scope = :key
               AND period = :period
            """)
    Optional<Histogram> histogram(@BindMethods Scope scope, String period);

    /** Somebody's line, and of those with as many points the five before and the five after it. */
    @SqlQuery("boards/equals.sql")
    List<Row> equals(
            @Define String people,
            @Define String within,
            @BindMethods Scope scope,
            String period,
            long personId,
            int points,
            Instant reachedAt);

    /** The last five with more points, and the first five with fewer, of those with so many. */
    @SqlQuery("boards/others.sql")
    List<Row> others(
            @Define String people,
            @Define String within,
            @BindMethods Scope scope,
            String period,
            int points,
            @BindMethods Scores.Span span);

    /** The first lines of a small scope and those around a person's, in their order. */
    @SqlQuery("boards/listing.sql")
    List<Standing> listing(
            @Define String people,
            @Define String within,
            @BindMethods Scope scope,
            String period,
            long personId,
            int atMost);

    /** Whether a scope is so large that its people are counted by score. */
    @SqlQuery("SELECT EXISTS (SELECT 1 FROM points_scope WHERE scope = :key)")
    boolean isCounted(@BindMethods Scope scope);

    // Units

    /** The smallest last. */
    @SqlQuery(
            """
            SELECT u.id, u.code, u.name, u.path,
                   u.parent_id IS NULL
                   AND NOT EXISTS (SELECT 1 FROM unit o WHERE o.parent_id IS NULL AND o.id <> u.id) AS whole
              FROM unit u
             WHERE u.id IN (<ids>)
             ORDER BY LENGTH(u.path)
            """)
    List<Scope.UnitRow> units(@BindList Collection<Long> ids);

    @SqlQuery("SELECT id FROM unit WHERE code = :code")
    Optional<Long> unit(String code);

    // Teams

    @SqlQuery(
            """
            SELECT RANK() OVER (ORDER BY f.average DESC) AS place, u.id AS unit_id, u.name, f.average, f.people
              FROM (SELECT unit_id, average, people
                      FROM points_team
                     WHERE period = :period
                       AND average > 0
                     ORDER BY average DESC, unit_id
                     LIMIT :atMost) f
              JOIN unit u ON u.id = f.unit_id
             ORDER BY f.average DESC, f.unit_id
            """)
    List<TeamStanding> teams(String period, int atMost);

    @SqlQuery(
            """
            SELECT 1 + (SELECT COUNT(*)
                          FROM points_team o
                         WHERE o.period = t.period
                           AND o.average > t.average) AS place,
                   u.id AS unit_id, u.name, t.average, t.people
              FROM points_team t
              JOIN unit u ON u.id = t.unit_id
             WHERE t.period = :period
               AND t.unit_id = :unitId
               AND t.average > 0
            """)
    Optional<TeamStanding> team(String period, long unitId);
}
