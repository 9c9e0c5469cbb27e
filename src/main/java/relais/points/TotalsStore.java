package relais.points;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.List;

/** Kept sums, and how many people share each. */
public interface TotalsStore {

    /** Adds to a person's sum; returns what it is now. */
    @SqlQuery(
            """
            INSERT INTO points_total (period, person_id, points, reached_at)
            VALUES (:period, :personId, :points, :reachedAt)
                ON DUPLICATE KEY UPDATE points     = points + VALUES(points),
                                        reached_at = GREATEST(reached_at, VALUES(reached_at))
            RETURNING points
            """)
    int add(@BindMethods Total total);

    @SqlUpdate(
            "DELETE FROM points_total WHERE period = :period AND person_id = :personId AND points ="
                    + " 0")
    void forgetNothing(String period, long personId);

    @SqlQuery(
            """
            SELECT period, person_id, points, reached_at
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
            VALUES ('everyone', :period, :points, :people)
                ON DUPLICATE KEY UPDATE people = people + VALUES(people)
            """)
    void count(String period, int points, int people);
}
