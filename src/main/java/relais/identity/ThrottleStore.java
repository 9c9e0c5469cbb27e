package relais.identity;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;

/** Counts in the database, where two nodes count as one. */
public interface ThrottleStore {

    /** Counts on, or begins anew when the window is over. */
    @SqlQuery(
            """
            INSERT INTO throttle (act, address, since, tries)
            VALUES (:act, :address, :now, 1)
                ON DUPLICATE KEY UPDATE
                   tries = IF(since <= :windowStart, 1, LEAST(tries + 1, 1000000)),
                   since = IF(since <= :windowStart, :now, since)
            RETURNING since, tries
            """)
    Throttle.Tries count(String act, String address, Instant now, Instant windowStart);

    @SqlUpdate(
            """
            UPDATE throttle
               SET tries = tries - 1
             WHERE act = :act
               AND address = :address
               AND tries > 0
            """)
    void forgive(String act, String address);

    @SqlUpdate("DELETE FROM throttle WHERE since < :before")
    void forget(Instant before);
}
