package relais.feed;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;

/** Items that come from the sources of press watch. */
public interface PressStore {

    @SqlUpdate(
            """
            INSERT INTO content_item (format, topic_id, source_id, guid_hash, link, minutes, notes, published_at, created_at)
            VALUES ('PRESS', :topicId, :sourceId, :guidHash, :link, :minutes, :notes, :publishedAt, :now)
                ON DUPLICATE KEY UPDATE topic_id = VALUES(topic_id), published_at = VALUES(published_at), archived_at = NULL
            """)
    void publish(@BindMethods PressEntry entry, Instant now);

    @SqlQuery("SELECT id FROM content_item WHERE source_id = :sourceId AND guid_hash = :guidHash")
    long itemOf(@BindMethods PressEntry entry);

    @SqlUpdate(
            """
            INSERT INTO content_text (item_id, language, title, summary, body)
            VALUES (:itemId, :language, :title, :summary, :body)
                ON DUPLICATE KEY UPDATE title = VALUES(title), summary = VALUES(summary), body = VALUES(body)
            """)
    void putText(long itemId, @BindMethods PressEntry entry);

    /** False when nothing is different. */
    @SqlUpdate(
            """
            UPDATE content_text t
              JOIN content_item i ON i.id = t.item_id
               SET t.title = :title, t.summary = :summary, t.body = :body
             WHERE i.source_id = :sourceId
               AND i.guid_hash = :guidHash
               AND t.language = :language
            """)
    boolean correct(@BindMethods PressEntry entry);

    @SqlUpdate("UPDATE content_item SET archived_at = :now WHERE id = :id AND archived_at IS NULL")
    void withdraw(long id, Instant now);
}
