package relais.presswatch;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What sources sent, and which of it tells the same story. */
public interface EntryStore {

    /** Something that this source sent before, by its hashes in hexadecimal digits. */
    record Known(String guid, Optional<String> content, Optional<Long> storyId) {}

    /** A story with a title that may be nearly the same. */
    record Likely(long storyId, String title) {}

    @SqlQuery(
            """
            SELECT HEX(guid_hash) AS guid, HEX(content_hash) AS content, story_id
              FROM press_entry
             WHERE source_id = :sourceId
               AND guid_hash IN (<guids>)
            """)
    List<Known> known(long sourceId, @BindList List<byte[]> guids);

    /** What faded is known no more once its feed has dropped it. */
    @SqlUpdate(
            """
            DELETE FROM press_entry
             WHERE source_id = :sourceId
               AND story_id IS NULL
               AND guid_hash NOT IN (<guids>)
            """)
    void forgetFaded(long sourceId, @BindList List<byte[]> guids);

    /** Whoever brings something new does so alone, until the transaction ends. */
    @SqlQuery("SELECT id FROM press_grouping WHERE id = 1 FOR UPDATE")
    long lockGrouping();

    /** Of other sources: what one site tells twice are two stories. */
    @SqlQuery(
            """
            SELECT e.story_id
              FROM press_entry e
             WHERE e.link_hash = :link
               AND e.story_id IS NOT NULL
               AND NOT EXISTS (SELECT 1
                                 FROM press_entry o
                                WHERE o.source_id = :sourceId
                                  AND o.story_id = e.story_id)
             ORDER BY e.id
             LIMIT 1
            """)
    Optional<Long> withLink(long sourceId, byte[] link);

    /** Of other sources and about that time, those first that have most in common. */
    @SqlQuery("presswatch/likely.sql")
    List<Likely> likely(
            long sourceId, Instant from, Instant until, @BindList List<Integer> shingles);

    @SqlUpdate(
            """
            INSERT INTO press_story (topic_id, dated_at, found_at)
            VALUES (:topicId, :datedAt, :now)
            """)
    @GetGeneratedKeys
    long insertStory(Optional<Long> topicId, Instant datedAt, Instant now);

    @SqlUpdate(
            """
            INSERT INTO press_shingle (shingle, dated_at, story_id)
            SELECT s.shingle, :datedAt, :storyId
              FROM JSON_TABLE(:shingles, '$[*]' COLUMNS (shingle INT PATH '$')) s
            """)
    void insertShingles(String shingles, Instant datedAt, long storyId);

    @SqlUpdate(
            """
            INSERT INTO press_entry (story_id, source_id, guid_hash, content_hash, link, link_hash, language,
                                     title, summary, body, author, minutes, notes, dated_at)
            VALUES (:storyId, :sourceId, :guid, :content, :entry.link, :link, :language,
                    :entry.title, :entry.summary, :entry.body, :entry.author, :entry.minutes, :entry.noteCodes, :entry.publishedAt)
            """)
    @GetGeneratedKeys
    long insert(
            long storyId,
            long sourceId,
            byte[] guid,
            byte[] content,
            Optional<byte[]> link,
            String language,
            @BindMethods("entry") FeedEntry entry);

    @SqlUpdate(
            """
            UPDATE press_entry
               SET content_hash = :content, title = :entry.title, summary = :entry.summary, body = :entry.body,
                   author = :entry.author
             WHERE source_id = :sourceId
               AND guid_hash = :guid
            """)
    void correct(long sourceId, byte[] guid, byte[] content, @BindMethods("entry") FeedEntry entry);

    @SqlQuery(
            """
            SELECT e.source_id, e.guid_hash, e.link, e.language, e.title, e.summary, e.body, e.minutes, e.notes, e.dated_at
              FROM press_entry e
              JOIN press_story s ON s.id = e.story_id
             WHERE e.story_id = :storyId
             ORDER BY e.id = s.entry_id DESC, e.id
             LIMIT 1
            """)
    Lead lead(long storyId);
}
