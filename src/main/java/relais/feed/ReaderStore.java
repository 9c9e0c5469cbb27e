package relais.feed;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Optional;

/** What readers did: read to the end, found useful. */
public interface ReaderStore {

    @SqlQuery("feed/marks.sql")
    ReaderMarks.Row marks(long personId, long from);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM content_reading WHERE person_id = :personId)")
    boolean hasReadAnything(long personId);

    /** False when it was read before. */
    @SqlUpdate(
            """
            INSERT INTO content_reading (person_id, item_id, read_at)
            VALUES (:personId, :itemId, :now)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    boolean insertReading(long personId, long itemId, Instant now);

    /**
     * Held until the transaction ends. A reaction's foreign key would hold it only with others, and
     * two that then want to count would wait for each other.
     */
    @SqlQuery("SELECT id FROM content_item WHERE id = :itemId FOR UPDATE")
    Optional<Long> lockItem(long itemId);

    /** False when they found it useful before. */
    @SqlUpdate(
            """
            INSERT INTO reaction (person_id, item_id, reacted_at)
            VALUES (:personId, :itemId, :now)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    boolean insertReaction(long personId, long itemId, Instant now);

    /** False when there was none. */
    @SqlUpdate("DELETE FROM reaction WHERE person_id = :personId AND item_id = :itemId")
    boolean removeReaction(long personId, long itemId);

    @SqlUpdate("UPDATE content_item SET reactions = reactions + :by WHERE id = :itemId")
    void count(long itemId, int by);

    /** Items whose kept number is not that of their reactions. */
    @SqlQuery(
            """
            SELECT COUNT(*)
              FROM content_item i
              LEFT JOIN (SELECT item_id, COUNT(*) AS n FROM reaction GROUP BY item_id) r ON r.item_id = i.id
             WHERE i.reactions <> COALESCE(r.n, 0)
            """)
    long countDifferences();

    @SqlUpdate(
            """
            UPDATE content_item i
              LEFT JOIN (SELECT item_id, COUNT(*) AS n FROM reaction GROUP BY item_id) r ON r.item_id = i.id
               SET i.reactions = COALESCE(r.n, 0)
             WHERE i.reactions <> COALESCE(r.n, 0)
            """)
    void recount();
}
