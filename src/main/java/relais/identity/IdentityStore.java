package relais.identity;

import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Passwords, reset links and sessions: how people prove who they are, and where they did. */
public interface IdentityStore {

    // Passwords

    /** Empty for those who are not there or have left the company. */
    @SqlQuery(
            """
            SELECT p.id AS person_id, p.email, w.hash
              FROM person p
              LEFT JOIN person_password w ON w.person_id = p.id
             WHERE p.email = :email
               AND p.deactivated_at IS NULL
            """)
    Optional<Account> account(String email);

    @SqlQuery("SELECT hash FROM person_password WHERE person_id = :personId")
    Optional<String> hash(long personId);

    @SqlUpdate(
            """
            INSERT INTO person_password (person_id, hash, changed_at)
            VALUES (:personId, :hash, :now)
                ON DUPLICATE KEY UPDATE hash = :hash, changed_at = :now
            """)
    void changePassword(long personId, String hash, Instant now);

    @SqlQuery(
            """
            SELECT id AS person_id, email, handle, given_name, family_name
              FROM person
             WHERE email IN (<emails>)
               AND deactivated_at IS NULL
            """)
    List<DemoAccount> demoAccounts(@BindList List<String> emails);

    // Reset links

    @SqlUpdate(
            """
            INSERT INTO password_reset (token_hash, person_id, expires_at)
            VALUES (:tokenHash, :personId, :expiresAt)
            """)
    void addReset(byte[] tokenHash, long personId, Instant expiresAt);

    @SqlQuery(
            "SELECT COUNT(*) FROM password_reset WHERE person_id = :personId AND expires_at > :now")
    int openResets(long personId, Instant now);

    @SqlQuery(
            """
            SELECT r.person_id
              FROM password_reset r
              JOIN person p ON p.id = r.person_id
             WHERE r.token_hash = :tokenHash
               AND r.expires_at > :now
               AND p.deactivated_at IS NULL
            """)
    Optional<Long> resetFor(byte[] tokenHash, Instant now);

    /** True for one caller only. */
    @SqlUpdate("DELETE FROM password_reset WHERE token_hash = :tokenHash AND expires_at > :now")
    boolean useReset(byte[] tokenHash, Instant now);

    @SqlUpdate("DELETE FROM password_reset WHERE person_id = :personId")
    void dropResets(long personId);

    @SqlUpdate("DELETE FROM password_reset WHERE expires_at < :now")
    void dropExpiredResets(Instant now);

    // Sessions

    /** Empty when it ended. */
    @SqlQuery(
            """
            SELECT s.person_id, h.create_time, h.access_time,
                   COALESCE(v.version, 0) AS rights_version, UTC_DATE() AS day
              FROM http_session h
              JOIN person_session s      ON s.session_id = h.session_id
              LEFT JOIN rights_version v ON v.person_id = s.person_id
             WHERE h.session_id = :sessionId
               AND h.expiry_time > :nowMillis
            """)
    @RegisterRowMapper(Session.Mapper.class)
    Optional<Session> session(String sessionId, long nowMillis);

    /** The session lasts on from now, unless another request has just said so. */
    @SqlUpdate(
            """
            UPDATE http_session
               SET last_access_time = access_time,
                   access_time      = :nowMillis,
                   last_saved_time  = :nowMillis,
                   expiry_time      = :nowMillis + max_interval
             WHERE session_id = :sessionId
               AND access_time = :seenMillis
            """)
    void keep(String sessionId, long seenMillis, long nowMillis);

    @SqlUpdate(
            """
            INSERT INTO person_session (session_id, person_id, signed_in_at, browser, platform)
            VALUES (:sessionId, :personId, :now, :browser, :platform)
            """)
    void addSession(String sessionId, long personId, Instant now, String browser, String platform);

    @SqlQuery(
            """
            SELECT s.session_id, s.signed_in_at, s.browser, s.platform, h.access_time AS last_access
              FROM person_session s
              JOIN http_session h ON h.session_id = s.session_id
             WHERE s.person_id = :personId
               AND h.expiry_time > :nowMillis
             ORDER BY s.signed_in_at DESC
             LIMIT 50
            """)
    List<PersonSession> sessions(long personId, long nowMillis);

    @SqlUpdate(
            """
            DELETE h
              FROM http_session h
              JOIN person_session s ON s.session_id = h.session_id
             WHERE s.person_id = :personId
               AND s.session_id <> :butNot
            """)
    void endSessions(long personId, String butNot);

    @SqlUpdate("DELETE FROM http_session WHERE expiry_time < :nowMillis LIMIT 10000")
    int endExpiredSessions(long nowMillis);

    @SqlUpdate(
            """
            DELETE h
              FROM http_session h
              JOIN person_session s ON s.session_id = h.session_id
              JOIN person p ON p.id = s.person_id
             WHERE p.deactivated_at IS NOT NULL
            """)
    void endSessionsOfDeparted();
}
