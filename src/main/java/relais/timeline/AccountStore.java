package relais.timeline;

import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The company's own accounts on networks. */
public interface AccountStore {

    @SqlQuery(
            """
            SELECT c.id, c.name, c.network, c.address, c.language, c.country, c.closed_at,
                   (SELECT COUNT(*) FROM timeline_post t WHERE t.account_id = c.id) AS posts
              FROM timeline_account c
             ORDER BY c.closed_at IS NOT NULL, c.name, c.id
            """)
    List<Account> all();

    @SqlQuery(
            """
            SELECT c.id, c.name, c.network, c.address, c.language, c.country, c.closed_at,
                   (SELECT COUNT(*) FROM timeline_post t WHERE t.account_id = c.id) AS posts
              FROM timeline_account c
             WHERE c.id = :id
            """)
    Optional<Account> account(long id);

    /** Empty when the address is there. */
    @SqlUpdate(
            """
            INSERT INTO timeline_account (name, network, address, link_hash, language, country, added_by, added_at)
            VALUES (:d.name, :d.network, :d.address, :d.linkHash, :d.language, :d.country, :addedBy, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(@BindMethods("d") AccountDraft draft, long addedBy, Instant at);

    @SqlUpdate(
            """
            UPDATE timeline_account
               SET name = :d.name, network = :d.network, address = :d.address, link_hash = :d.linkHash,
                   language = :d.language, country = :d.country
             WHERE id = :id
            """)
    void write(long id, @BindMethods("d") AccountDraft draft);

    /** False when another account has the address: an update tells so by an exception only. */
    default boolean rewrite(long id, AccountDraft draft) {
        try {
            write(id, draft);
            return true;
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLIntegrityConstraintViolationException) {
                return false;
            }
            throw e;
        }
    }

    @SqlUpdate("UPDATE timeline_account SET closed_at = :at WHERE id = :id")
    void close(long id, Optional<Instant> at);
}
