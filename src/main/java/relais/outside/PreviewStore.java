package relais.outside;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;

/** Previews of links, by the fingerprint of the link. */
public interface PreviewStore {

    /** A preview that has to be fetched. */
    record Due(byte[] linkHash, String link, Instant dueAt) {}

    /** Anew where what we have is older than that. */
    @SqlUpdate(
            """
            INSERT INTO link_preview (link_hash, link, wanted_at, due_at)
            VALUES (:hash, :link, :now, :now)
                ON DUPLICATE KEY UPDATE wanted_at = :now,
                                        due_at = IF(due_at IS NULL AND fetched_at < :stale, :now, due_at)
            """)
    void want(byte[] hash, String link, Instant now, Instant stale);

    @SqlQuery(
            """
            SELECT link, title, description, site
              FROM link_preview
             WHERE link_hash IN (<hashes>)
               AND fetched_at IS NOT NULL
            """)
    List<LinkPreview> of(@BindList List<byte[]> hashes);

    @SqlQuery(
            """
            SELECT link_hash, link, due_at
              FROM link_preview
             WHERE due_at <= :now
             ORDER BY due_at
             LIMIT 200
            """)
    List<Due> due(Instant now);

    /** False when another node was faster. */
    @SqlUpdate(
            """
            UPDATE link_preview
               SET due_at = :until
             WHERE link_hash = :due.linkHash
               AND due_at = :due.dueAt
            """)
    boolean take(@BindMethods("due") Due due, Instant until);

    @SqlUpdate(
            """
            UPDATE link_preview
               SET title = :page.title, description = :page.description, site = :page.site,
                   fetched_at = :now, due_at = NULL, failures = 0
             WHERE link_hash = :hash
            """)
    void keep(byte[] hash, @BindMethods("page") LinkPreview page, Instant now);

    /** Again after two hours, four, eight; then no more. */
    @SqlUpdate(
            """
            UPDATE link_preview
               SET due_at = IF(failures < 3, TIMESTAMPADD(HOUR, POW(2, failures + 1), :now), NULL),
                   failures = LEAST(failures + 1, 200)
             WHERE link_hash = :hash
            """)
    void failed(byte[] hash, Instant now);

    @SqlUpdate("DELETE FROM link_preview WHERE wanted_at < :before LIMIT 10000")
    void forget(Instant before);
}
