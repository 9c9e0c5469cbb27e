package relais.feed;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Optional;

/** Items that come from the sources of press watch. */
public interface PressStore {

    /**
     * Empty for what this source sent before. The key would say so as well; looking first keeps
     * those that are known from using up ids at every reading.
     */
    @SqlUpdate(
            """
            INSERT INTO content_item (format, topic_id, source_id, guid_hash, link, minutes, notes, published_at, created_at)
            SELECT 'PRESS', :topicId, :sourceId, UNHEX(SHA2(:guid, 256)), :link, :minutes, :notes, :publishedAt, :now
              FROM DUAL
             WHERE NOT EXISTS (SELECT 1
                                 FROM content_item k
                                WHERE k.source_id = :sourceId
                                  AND k.guid_hash = UNHEX(SHA2(:guid, 256)))
                ON DUPLICATE KEY UPDATE id = content_item.id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(@BindMethods PressEntry entry, Instant now);

    /** False when nothing is different. */
    @SqlUpdate(
            """
            UPDATE content_text t
              JOIN content_item i ON i.id = t.item_id
               SET t.title = :title, t.summary = :summary, t.body = :body
             WHERE i.source_id = :sourceId
               AND i.guid_hash = UNHEX(SHA2(:guid, 256))
               AND t.language = :language
            """)
    boolean correct(@BindMethods PressEntry entry);
}
