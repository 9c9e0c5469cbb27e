package relais.presswatch;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stories at the desk of press watch, and what was decided about them. */
public interface StoryStore {

    @SqlQuery("presswatch/stories.sql")
    List<Story.Row> stories(
            StoryState state,
            Optional<Long> sourceId,
            Optional<Long> topicId,
            @BindMethods StoryPosition before,
            int atMost);

    @SqlQuery("presswatch/story.sql")
    Optional<Story.Row> story(long id);

    /** Whose words count comes first. */
    @SqlQuery(
            """
            SELECT e.story_id, s.name AS source_name, e.link, e.language, e.title, e.summary, e.author
              FROM press_entry e
              JOIN press_story p ON p.id = e.story_id
              JOIN feed_source s ON s.id = e.source_id
             WHERE e.story_id IN (<stories>)
             ORDER BY e.story_id, e.id = p.entry_id DESC, e.id
            """)
    List<StoryEntry> entries(@BindList List<Long> stories);

    /** Until now, and no further than that: more than a thousand are as good as a thousand. */
    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM (SELECT 1 FROM press_story WHERE state = 'WAITING' LIMIT 1000) w
            """)
    long waiting();

    /** False when somebody decided before. */
    @SqlUpdate(
            """
            UPDATE press_story
               SET state = :state, decided_by = :by, decided_at = :now
             WHERE id = :id
               AND state = 'WAITING'
            """)
    boolean decide(long id, StoryState state, Optional<Long> by, Instant now);

    /** From now on the words of this entry count, not those of whoever was first. */
    @SqlUpdate("UPDATE press_story SET entry_id = :entryId WHERE id = :id")
    void lead(long id, long entryId);

    @SqlUpdate(
            """
            UPDATE press_story
               SET topic_id = :topicId, why = :why, item_id = :itemId
             WHERE id = :id
            """)
    void publish(long id, Optional<Long> topicId, String why, long itemId);

    /** False when it waits already, or was decided otherwise meanwhile. */
    @SqlUpdate(
            """
            UPDATE press_story
               SET state = 'WAITING', decided_by = NULL, decided_at = NULL
             WHERE id = :id
               AND state = :state
            """)
    boolean bringBack(long id, StoryState state);

    // Fading

    /** Held until the transaction ends. */
    @SqlQuery(
            """
            SELECT id
              FROM press_story
             WHERE state = :state
               AND found_at < :before
             ORDER BY found_at
             LIMIT 500
               FOR UPDATE
            """)
    List<Long> old(StoryState state, Instant before);

    /** A feed that still has them must not bring them again. */
    @SqlUpdate(
            """
            UPDATE press_entry
               SET story_id = NULL, link = NULL, link_hash = NULL, content_hash = NULL,
                   title = '', summary = '', body = '', author = '', notes = ''
             WHERE story_id IN (<stories>)
            """)
    void fadeEntries(@BindList List<Long> stories);

    @SqlUpdate("DELETE FROM press_story WHERE id IN (<stories>)")
    void delete(@BindList List<Long> stories);

    @SqlUpdate("DELETE FROM press_shingle WHERE dated_at < :before LIMIT 20000")
    void forgetShingles(Instant before);
}
