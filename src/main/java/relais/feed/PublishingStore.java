package relais.feed;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Content as it is published. */
public interface PublishingStore {

    @SqlUpdate(
            """
            INSERT INTO content_item (format, topic_id, author_id, link, picture, minutes, limited, expires_at, published_at, created_at)
            VALUES (:it.format, :it.topicId, :authorId, :it.link, :it.pictureAddress, :it.minutes, :it.limited,
                    :it.expiresAt, :at, :now)
            """)
    @GetGeneratedKeys
    long insert(@BindMethods("it") Publication publication, long authorId, Instant at, Instant now);

    @SqlQuery("SELECT id FROM content_item WHERE id = :itemId FOR UPDATE")
    long lock(long itemId);

    @SqlUpdate(
            """
            UPDATE content_item
               SET format = :it.format, topic_id = :it.topicId, link = :it.link, picture = :it.pictureAddress,
                   minutes = :it.minutes, limited = :it.limited, expires_at = :it.expiresAt
             WHERE id = :itemId
            """)
    void update(long itemId, @BindMethods("it") Publication publication);

    @SqlUpdate(
            "UPDATE content_item SET correction = :correction, corrected_at = :at WHERE id ="
                    + " :itemId")
    void correct(long itemId, String correction, Instant at);

    @SqlUpdate("DELETE FROM content_text WHERE item_id = :itemId")
    void forgetTexts(long itemId);

    @SqlUpdate("DELETE FROM content_audience WHERE item_id = :itemId")
    void forgetAudience(long itemId);

    @SqlUpdate("DELETE FROM content_credit WHERE item_id = :itemId")
    void forgetCredits(long itemId);

    @SqlUpdate("DELETE FROM content_origin WHERE item_id = :itemId")
    void forgetOrigins(long itemId);

    @SqlUpdate(
            """
            INSERT INTO content_text (item_id, language, title, summary, markdown, body, picture_words)
            VALUES (:itemId, :language, :title, :summary, :markdown, :body, :pictureWords)
            """)
    void insertText(
            long itemId,
            String language,
            String title,
            String summary,
            String markdown,
            String body,
            String pictureWords);

    /** Held until the transaction ends: a wave that a piece is for is not removed meanwhile. */
    @SqlQuery("SELECT id FROM wave WHERE id IN (<waveIds>) LOCK IN SHARE MODE")
    List<Long> holdWaves(@BindList Collection<Long> waveIds);

    @SqlUpdate(
            """
            INSERT INTO content_audience (item_id, kind, value)
            SELECT :itemId, a.kind, a.value
              FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
                     kind  VARCHAR(10) PATH '$[0]',
                     value VARCHAR(80) PATH '$[1]')) a
            """)
    void insertAudience(long itemId, String rows);

    @SqlUpdate(
            """
            INSERT INTO content_credit (item_id, person_id)
            SELECT :itemId, k.id
              FROM JSON_TABLE(:people, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
            """)
    void insertCredits(long itemId, String people);

    @SqlUpdate(
            """
            INSERT INTO content_origin (item_id, position, name, link)
            VALUES (:itemId, :position, :origin.name, :origin.link)
            """)
    void insertOrigin(long itemId, int position, @BindMethods("origin") Origin origin);

    // When it shows

    @SqlUpdate(
            """
            UPDATE content_item
               SET published_at = :at
             WHERE id = :itemId
               AND published_at > :now
               AND archived_at IS NULL
            """)
    boolean reschedule(long itemId, Instant at, Instant now);

    @SqlUpdate(
            "UPDATE content_item SET archived_at = :now WHERE id = :itemId AND archived_at IS NULL")
    boolean archive(long itemId, Instant now);

    @SqlUpdate(
            """
            UPDATE content_item SET archived_at = NULL WHERE id = :itemId AND archived_at IS NOT NULL
            """)
    boolean restore(long itemId);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM content_pin WHERE item_id = :itemId)")
    boolean isPinned(long itemId);

    /** False when this place is taken, or the item has one. */
    @SqlUpdate(
            """
            INSERT INTO content_pin (place, item_id, pinned_at, pinned_by)
            VALUES (:place, :itemId, :now, :by)
                ON DUPLICATE KEY UPDATE place = content_pin.place
            """)
    boolean pin(int place, long itemId, long by, Instant now);

    @SqlUpdate("DELETE FROM content_pin WHERE item_id = :itemId")
    boolean unpin(long itemId);

    @SqlQuery("feed/published_between.sql")
    List<Published> between(Instant from, Instant to, String language);

    @SqlQuery("feed/published.sql")
    List<Published> all(@BindList Collection<Long> ids, String language);

    // The switch

    /** False when everything is stopped already. */
    @SqlUpdate(
            """
            INSERT INTO content_stop (stopped_at, stopped_by, message)
            VALUES (:now, :by, :message)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean stop(Instant now, long by, String message);

    @SqlUpdate("UPDATE content_stop SET lifted_at = :now, lifted_by = :by WHERE open")
    boolean lift(Instant now, long by);

    @SqlQuery(
            """
            SELECT s.stopped_at, CONCAT(p.given_name, ' ', p.family_name) AS by_name, s.message
              FROM content_stop s
              JOIN person p ON p.id = s.stopped_by
             WHERE s.open
            """)
    Optional<Stop> stop();

    @SqlUpdate(
            """
            UPDATE content_item
               SET published_at = :now
             WHERE published_at > :stoppedAt
               AND published_at < :now
            """)
    void comeOutNow(Instant stoppedAt, Instant now);
}
