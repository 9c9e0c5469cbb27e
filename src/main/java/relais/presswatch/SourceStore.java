package relais.presswatch;

import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sources of press watch and how reading them went. */
@RegisterRowMapper(FeedSourceMapper.class)
public interface SourceStore {

    /** Those that were removed are in none of these lists. */
    @SqlQuery(
            """
            SELECT s.*, t.name AS topic_name
              FROM feed_source s
              LEFT JOIN topic_text t ON t.topic_id = s.topic_id AND t.language = :language
             WHERE s.removed_at IS NULL
             ORDER BY s.name, s.id
             LIMIT 500
            """)
    List<FeedSource> all(String language);

    @SqlQuery(
            """
            SELECT s.*, t.name AS topic_name
              FROM feed_source s
              LEFT JOIN topic_text t ON t.topic_id = s.topic_id AND t.language = :language
             WHERE s.id = :id
               AND s.removed_at IS NULL
            """)
    Optional<FeedSource> one(long id, String language);

    @SqlQuery(
            """
            SELECT s.*, NULL AS topic_name
              FROM feed_source s
             WHERE s.due_at <= :now
             ORDER BY s.due_at, s.id
             LIMIT 250
            """)
    List<FeedSource> due(Instant now);

    /** Those of the due ones that somebody waits for. */
    @SqlQuery(
            """
            SELECT s.*, NULL AS topic_name
              FROM feed_source s
             WHERE s.due_at <= :now
               AND s.asked_at IS NOT NULL
             ORDER BY s.asked_at, s.id
             LIMIT 50
            """)
    List<FeedSource> asked(Instant now);

    /** How a source is called. */
    record Named(long id, String name) {}

    @SqlQuery(
            """
            SELECT id, name
              FROM feed_source
             WHERE removed_at IS NULL
             ORDER BY name, id
             LIMIT 500
            """)
    List<Named> names();

    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM feed_source
             WHERE problem IS NOT NULL
               AND paused_at IS NULL
               AND removed_at IS NULL
            """)
    long failing();

    /** Empty when there is a source with this address already, be it a removed one. */
    @SqlUpdate(
            """
            INSERT INTO feed_source (address, name, language, topic_id, publishes, added_by, added_at, due_at)
            VALUES (:address, :name, :language, :topicId, :publishes, :addedBy, :now, :now)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            String address,
            String name,
            String language,
            Optional<Long> topicId,
            boolean publishes,
            Optional<Long> addedBy,
            Instant now);

    /** Brings back a source that was removed; false when there is none. Its items never left. */
    @SqlUpdate(
            """
            UPDATE feed_source
               SET removed_at = NULL, name = :name, language = :language, topic_id = :topicId, publishes = :publishes,
                   added_by = :addedBy, added_at = :now, due_at = :now,
                   fetched_at = NULL, problem = NULL, failures = 0, etag = NULL, last_modified = NULL, moved_to = NULL
             WHERE address = :address AND removed_at IS NOT NULL
            """)
    boolean revive(
            String address,
            String name,
            String language,
            Optional<Long> topicId,
            boolean publishes,
            Optional<Long> addedBy,
            Instant now);

    @SqlQuery("SELECT id FROM feed_source WHERE address = :address")
    Optional<Long> idOf(String address);

    /** It is due at once, a paused one this one time. */
    @SqlUpdate(
            """
            UPDATE feed_source
               SET due_at = :now, asked_at = :now
             WHERE id = :id
               AND removed_at IS NULL
            """)
    void ask(long id, Instant now);

    /** False when another node was faster. Whoever takes a source reads it. */
    @SqlUpdate(
            """
            UPDATE feed_source
               SET due_at = IF(paused_at IS NULL, :until, NULL)
             WHERE id = :id
               AND due_at = :dueAt
            """)
    boolean take(long id, Instant dueAt, Instant until);

    /** Held until the transaction ends, so that two readings of a source follow each other. */
    @SqlQuery("SELECT id FROM feed_source WHERE id = :id FOR UPDATE")
    long lock(long id);

    @SqlUpdate(
            """
            UPDATE feed_source
               SET fetched_at = :now, worked_at = :now, asked_at = NULL, failures = 0, problem = NULL, problem_detail = '',
                   report = :report, etag = :etag, last_modified = :lastModified,
                   moved_to = COALESCE(:movedTo, moved_to)
             WHERE id = :id
            """)
    void worked(
            long id,
            String report,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<String> movedTo,
            Instant now);

    @SqlUpdate(
            """
            UPDATE feed_source
               SET fetched_at = :now, worked_at = :now, asked_at = NULL, failures = 0, problem = NULL, problem_detail = ''
             WHERE id = :id
            """)
    void unchanged(long id, Instant now);

    /**
     * Asks again after an hour, two, four …, at the latest after a day, unless the server wants us
     * later; not while it is paused. Where it had moved to counts no more.
     */
    @SqlUpdate(
            """
            UPDATE feed_source
               SET due_at = IF(due_at IS NULL, NULL, GREATEST(TIMESTAMPADD(MINUTE, LEAST(1440, 30 * POW(2, LEAST(failures + 1, 8))), :now), COALESCE(:retryAt, :now))),
                   fetched_at = :now, asked_at = NULL, failures = LEAST(failures + 1, 60000), problem = :problem, problem_detail = :detail,
                   moved_to = NULL
             WHERE id = :id
            """)
    void failed(long id, Problem problem, String detail, Optional<Instant> retryAt, Instant now);

    /** Comes round again in a moment; one that is paused only if somebody waits for it. */
    @SqlUpdate(
            """
            UPDATE feed_source
               SET due_at = :at
             WHERE id = :id
               AND (due_at IS NOT NULL OR asked_at IS NOT NULL)
            """)
    void postpone(long id, Instant at);

    @SqlUpdate(
            "UPDATE feed_source SET publishes = :publishes WHERE id = :id AND removed_at IS NULL")
    void trust(long id, boolean publishes);

    /** False when it is paused or removed already. */
    @SqlUpdate(
            """
            UPDATE feed_source
               SET paused_at = :now, due_at = NULL, asked_at = NULL
             WHERE id = :id AND paused_at IS NULL AND removed_at IS NULL
            """)
    boolean pause(long id, Instant now);

    @SqlUpdate(
            """
            UPDATE feed_source
               SET paused_at = NULL, due_at = :now, failures = 0
             WHERE id = :id AND paused_at IS NOT NULL AND removed_at IS NULL
            """)
    boolean resume(long id, Instant now);

    @SqlUpdate(
            """
            UPDATE feed_source
               SET removed_at = :now, paused_at = NULL, due_at = NULL, asked_at = NULL
             WHERE id = :id AND removed_at IS NULL
            """)
    boolean remove(long id, Instant now);
}
