package relais.syndication;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Optional;

/** Addresses without signing in, by the hashes of their secrets. */
public interface FeedSecretStore {

    /** The one before opens nothing any more. */
    @SqlUpdate(
            """
            INSERT INTO feed_secret (person_id, purpose, secret_hash, made_at)
            VALUES (:personId, :purpose, :hash, :now)
                ON DUPLICATE KEY UPDATE secret_hash = VALUES(secret_hash), made_at = VALUES(made_at)
            """)
    void replace(long personId, Purpose purpose, byte[] hash, Instant now);

    @SqlUpdate("DELETE FROM feed_secret WHERE person_id = :personId AND purpose = :purpose")
    void revoke(long personId, Purpose purpose);

    @SqlQuery("SELECT made_at FROM feed_secret WHERE person_id = :personId AND purpose = :purpose")
    Optional<Instant> madeAt(long personId, Purpose purpose);

    /** Found by the hash of what was sent, so that how long it takes tells nothing. */
    @SqlQuery("SELECT person_id FROM feed_secret WHERE secret_hash = :hash AND purpose = :purpose")
    Optional<Long> personBy(byte[] hash, Purpose purpose);
}
