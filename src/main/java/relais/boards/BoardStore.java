package relais.boards;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the kept totals. Everything that shows people goes through the view board_member. */
public interface BoardStore {

    @SqlQuery("boards/top.sql")
    List<Standing> top(String period, int atMost);

    /** A place is one more than the people with more points, counted over scores. */
    @SqlQuery(
            """
            SELECT t.points, t.reached_at,
                   (SELECT 1 + COALESCE(SUM(h.people), 0)
                      FROM points_histogram h
                     WHERE h.scope = 'everyone'
                       AND h.period = :period
                       AND h.points > t.points) AS place
              FROM points_total t
              JOIN board_member b ON b.person_id = t.person_id
             WHERE t.period = :period
               AND t.person_id = :personId
            """)
    Optional<OwnScore> own(String period, long personId);

    @SqlQuery("boards/around.sql")
    List<Standing> around(String period, long personId, int points, Instant reachedAt);
}
