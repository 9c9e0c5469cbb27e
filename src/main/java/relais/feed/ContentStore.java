package relais.feed;

import org.jdbi.v3.sqlobject.config.RegisterColumnMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Content and its texts: what readers see, and what is put in. */
@RegisterColumnMapper(AudienceMapper.class)
public interface ContentStore {

    @SqlQuery("feed/newest.sql")
    List<ContentItem> newest(
            long personId,
            String language,
            Optional<ContentFormat> format,
            Optional<Long> topicId,
            @BindMethods FeedPosition before,
            Optional<Instant> since,
            Instant now,
            int atMost);

    /**
     * Those that came out between, also while everything is stopped; for whomever they are. With
     * what is pinned, whenever that came out.
     */
    @SqlQuery("feed/shelf.sql")
    List<ContentItem> shelf(String language, Instant from, Instant until, Instant now, int atMost);

    /** When the one came out that has so many newer ones; empty where there are fewer. */
    @SqlQuery(
            """
            SELECT published_at
              FROM content_item
             WHERE published_at <= :until
               AND archived_at IS NULL
               AND (expires_at IS NULL OR expires_at > :now)
             ORDER BY published_at DESC, id DESC
             LIMIT 1 OFFSET :newer
            """)
    Optional<Instant> publishedAfter(Instant until, Instant now, int newer);

    /** When the latest one came out before that, whoever may see it. */
    @SqlQuery(
            """
            SELECT published_at
              FROM content_item
             WHERE published_at < :before
               AND archived_at IS NULL
             ORDER BY published_at DESC
             LIMIT 1
            """)
    Optional<Instant> latestBefore(Instant before);

    /** What an item rests on. */
    @SqlQuery("SELECT name, link FROM content_origin WHERE item_id = :itemId ORDER BY position")
    List<Origin> origins(long itemId);

    /** Whose work an item is. */
    @SqlQuery("SELECT person_id FROM content_credit WHERE item_id = :itemId")
    List<Long> credited(long itemId);

    /** What one reader keeps, the latest first; what is not there any more is left out. */
    @SqlQuery("feed/kept.sql")
    List<ContentItem> kept(long personId, String language, Instant now, int atMost);

    /**
     * Says that there is something else to read than before. The row stays locked until the
     * transaction ends: last in it.
     */
    @SqlUpdate(
            """
            INSERT INTO content_version (id, version)
            VALUES (1, UUID())
                ON DUPLICATE KEY UPDATE version = UUID()
            """)
    void changed();

    @SqlQuery("feed/article.sql")
    Optional<Article> article(long personId, String language, long itemId, Instant now);

    /** The formats there are, and how much of each came out lately. */
    @SqlQuery(
            """
                SELECT f.format, COALESCE(r.recent, 0) AS recent
              FROM (SELECT DISTINCT format FROM content_item) f
              LEFT JOIN (SELECT format, COUNT(*) AS recent
                           FROM content_item
                          WHERE published_at >= :from
                            AND published_at <= :now
                          GROUP BY format) r ON r.format = f.format
            """)
    List<FormatShare> mix(Instant from, Instant now);

    @SqlUpdate(
            """
            INSERT INTO content_text (item_id, language, title, summary, body)
            VALUES (:itemId, :language, :title, :summary, :body)
            """)
    void insertText(long itemId, String language, String title, String summary, String body);
}
