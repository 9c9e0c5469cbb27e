package relais.sessions;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Optional;

/** Addresses of calendars, by the hashes of their secrets. */
public interface CalendarFeedStore {

    /** The one before opens nothing any more. */
    @SqlUpdate(
            """
            INSERT INTO calendar_feed (person_id, secret_hash, made_at)
            VALUES (:personId, :hash, :now)
                ON DUPLICATE KEY UPDATE secret_hash = VALUES(secret_hash), made_at = VALUES(made_at)
            """)
    void replace(long personId, byte[] hash, Instant now);

    @SqlUpdate("DELETE FROM calendar_feed WHERE person_id = :personId")
    void revoke(long personId);

    @SqlQuery("SELECT made_at FROM calendar_feed WHERE person_id = :personId")
    Optional<Instant> madeAt(long personId);

    /** Found by the hash of what was sent, so that how long it takes tells nothing. */
    @SqlQuery("SELECT person_id FROM calendar_feed WHERE secret_hash = :hash")
    Optional<Long> personBy(byte[] hash);
}
