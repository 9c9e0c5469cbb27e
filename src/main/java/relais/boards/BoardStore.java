package relais.boards;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the kept sums. Everything that shows people goes through the view board_member. */
public interface BoardStore {

    @SqlQuery("boards/top.sql")
    List<Standing> top(
            @Define String people,
            @Define String within,
            @BindMethods Scope scope,
            String period,
            int atMost);

    /** A place is one more than the people with more points, counted over scores. */
    @SqlQuery(
            """
            SELECT t.points, t.reached_at,
                   (SELECT 1 + COALESCE(SUM(h.people), 0)
                      FROM points_histogram h
                     WHERE h.scope = :key
                       AND h.period = :period
                       AND h.points > t.points) AS place
              FROM points_total t
              JOIN board_member b ON b.person_id = t.person_id
              JOIN unit u         ON u.id = t.unit_id
             WHERE t.period = :period
               AND t.person_id = :personId
               AND t.points > 0
               AND CASE :kind WHEN 'EVERYONE' THEN TRUE
                              WHEN 'COUNTRY'  THEN t.country = :place
                              ELSE u.path LIKE CONCAT(:place, '%') END
            """)
    Optional<OwnLine> own(@BindMethods Scope scope, String period, long personId);

    @SqlQuery("boards/around.sql")
    List<Standing> around(
            @Define String people,
            @Define String within,
            @BindMethods Scope scope,
            String period,
            long personId,
            @BindMethods("own") OwnLine own);

    /** The first lines of a small scope and those around a person's, in their order. */
    @SqlQuery("boards/listing.sql")
    List<Standing> listing(
            @Define String people,
            @Define String within,
            @BindMethods Scope scope,
            String period,
            long personId,
            int atMost);

    /** Empty for a scope that is too small to be counted by score. */
    @SqlQuery(
            """
            SELECT s.people, e.people AS of_all
              FROM points_scope s
              JOIN points_scope e ON e.scope = 'everyone'
             WHERE s.scope = :key
            """)
    Optional<Walk.Size> size(@BindMethods Scope scope);

    // Units

    /** The smallest last. */
    @SqlQuery("SELECT id, code, name, path FROM unit WHERE id IN (<ids>) ORDER BY LENGTH(path)")
    List<Scope.UnitRow> units(@BindList Collection<Long> ids);

    @SqlQuery("SELECT id, code, name, path FROM unit WHERE code = :code")
    Optional<Scope.UnitRow> unit(String code);

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
