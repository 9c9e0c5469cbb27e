package relais.outside;

import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;

/** Which hosts are being asked, by any node, and until when they are left in peace. */
public interface HostStore {

    /** False when it is somebody else's turn, or the pause is not over. */
    @SqlUpdate(
            """
            INSERT INTO outside_host (host, free_at)
            VALUES (:host, :until)
                ON DUPLICATE KEY UPDATE free_at = IF(free_at <= :now, VALUES(free_at), free_at)
            """)
    boolean take(String host, Instant now, Instant until);

    /** Ends a turn, unless it went on for so long that somebody else has it by now. */
    @SqlUpdate(
            """
            UPDATE outside_host
               SET free_at = :freeAt
             WHERE host = :host
               AND free_at = :until
            """)
    void giveBack(String host, Instant until, Instant freeAt);

    @SqlUpdate("DELETE FROM outside_host WHERE free_at < :before LIMIT 10000")
    void forget(Instant before);
}
